import * as vscode from "vscode";
import { exportOutlines } from "../protocol";
import type { CommandContext } from "./commands";

/** A format the server writes, with what it is for. */
interface Format extends vscode.QuickPickItem {
  readonly id: string;
  readonly ending: string;
}

/** Asks for a format and a place, and writes the active outline there for another program. */
export async function exportOutline({ server, active }: CommandContext): Promise<void> {
  const document = active.editor?.document;
  const format = await vscode.window.showQuickPick(formats(), {
    title: vscode.l10n.t("Export Outline"),
    placeHolder: vscode.l10n.t("What for?"),
  });
  if (document === undefined || format === undefined) {
    return;
  }
  const place = await vscode.window.showSaveDialog({
    defaultUri: document.uri.with({ path: document.uri.path.replace(/(\.outline)?\.\w+$/, format.ending) }),
  });
  if (place === undefined) {
    return;
  }
  const file = await server.ask(exportOutlines, {
    textDocument: { uri: server.uriOf(document) },
    format: format.id,
  });
  if (file === undefined) {
    await vscode.window.showErrorMessage(vscode.l10n.t("Nothing was exported. The log says why."));
    return;
  }
  await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(file.text));
  await vscode.window.showTextDocument(place);
}

function formats(): Format[] {
  return [
    {
      id: "opml",
      ending: ".opml",
      label: "OPML",
      description: vscode.l10n.t("the tree of headings, for outliners and mind maps"),
    },
    { id: "mermaid", ending: ".mmd", label: "Mermaid", description: vscode.l10n.t("a mind map as text") },
    {
      id: "csv",
      ending: ".csv",
      label: "CSV",
      description: vscode.l10n.t("the table of hours, for spreadsheets"),
    },
    {
      id: "bibtex",
      ending: ".bib",
      label: "BibTeX",
      description: vscode.l10n.t("the works cited, for LaTeX"),
    },
    {
      id: "csl-json",
      ending: ".csl.json",
      label: "CSL JSON",
      description: vscode.l10n.t("the works cited, for Zotero and Pandoc"),
    },
    { id: "json", ending: ".json", label: "JSON", description: vscode.l10n.t("everything, for programs") },
  ];
}
