import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import { webviewPage } from "./webviewPage";

/** What a panel is made of. */
export interface PanelParts {
  readonly type: string;
  readonly title: string;
  /** The name of its script and style sheet, without their endings. */
  readonly name: string;
  readonly column: { readonly viewColumn: vscode.ViewColumn; readonly preserveFocus?: boolean };
}

/** Opens a panel that runs one script of ours and can load nothing else. */
export function openScriptedPanel(extension: vscode.Uri, parts: PanelParts): vscode.WebviewPanel {
  const folder = vscode.Uri.joinPath(extension, "dist", "webview");
  const panel = vscode.window.createWebviewPanel(parts.type, parts.title, parts.column, {
    enableScripts: true,
    enableCommandUris: false,
    enableForms: false,
    localResourceRoots: [folder],
  });
  panel.iconPath = vscode.Uri.joinPath(extension, "images", "view.svg");
  const { webview } = panel;
  const file = (ending: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, `${parts.name}.${ending}`)).toString();
  webview.html = webviewPage({
    title: parts.title,
    language: vscode.env.language,
    cspSource: webview.cspSource,
    nonce: randomBytes(24).toString("base64url"),
    script: file("js"),
    styles: [file("css")],
  });
  return panel;
}
