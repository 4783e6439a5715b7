import * as vscode from "vscode";
import type { Problem, ProblemCount } from "../views/problemCounts";

/** The source the server gives its findings. */
const SOURCE = "kegang";

/** The server's findings about a file, as the editor holds them. */
export function findingsOf(uri: vscode.Uri): Problem[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.source === SOURCE)
    .map((diagnostic) => ({
      line: diagnostic.range.start.line,
      severity: severityOf(diagnostic.severity),
    }));
}

function severityOf(severity: vscode.DiagnosticSeverity): keyof ProblemCount {
  switch (severity) {
    case vscode.DiagnosticSeverity.Error:
      return "errors";
    case vscode.DiagnosticSeverity.Warning:
      return "warnings";
    case vscode.DiagnosticSeverity.Information:
    case vscode.DiagnosticSeverity.Hint:
      return "notes";
  }
}
