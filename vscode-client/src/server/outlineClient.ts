import type { ChildProcess } from "node:child_process";
import type * as vscode from "vscode";
import {
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient/node";

/** Which documents the server is told about. It decides itself which Markdown files are outlines. */
const DOCUMENTS = ["file", "untitled"].flatMap((scheme) => [
  { scheme, language: "lesson-outline" },
  { scheme, language: "markdown" },
]);
const SETTINGS = { scheme: "file", language: "jsonc", pattern: "**/kegang.json" };

/** The connection to the server. It writes what goes wrong into the log; what the user is told is said elsewhere. */
export class OutlineClient extends LanguageClient {
  private serverStarted: ChildProcess | undefined;

  constructor(start: () => Promise<ChildProcess>, log: vscode.LogOutputChannel, errorHandler: ErrorHandler) {
    const options: LanguageClientOptions = {
      documentSelector: [...DOCUMENTS, SETTINGS],
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler,
      initializationFailedHandler: () => false,
      middleware: {
        // The schema already offers the keys here; from two sources each would be offered twice.
        provideCompletionItem: (document, position, context, token, next) =>
          isSettings(document) ? [] : next(document, position, context, token),
      },
      diagnosticCollectionName: "kegang",
    };
    super(
      "kegang",
      "Kegang",
      async () => {
        this.serverStarted = await start();
        return this.serverStarted;
      },
      options,
    );
  }

  /** The process that runs the server now, or ran it last. */
  get process(): ChildProcess | undefined {
    return this.serverStarted;
  }

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

function isSettings(document: vscode.TextDocument): boolean {
  return document.languageId === SETTINGS.language;
}
