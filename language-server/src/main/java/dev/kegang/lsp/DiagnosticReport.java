package dev.kegang.lsp;

import dev.kegang.lint.LintResult;
import dev.kegang.workspace.Document;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;

/**
 * What the linter finds in a document, for clients that ask for it.
 *
 * @param id the same for the same diagnostics, also after the server was started anew
 */
public record DiagnosticReport(String id, List<Diagnostic> diagnostics) {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Nothing at all for a document that is no outline. */
  public static DiagnosticReport of(Document document, Session session) {
    LintResult result =
        document.isOutline() || document.isTooLarge()
            ? session.findings().check(document)
            : LintResult.NOTHING;
    List<Diagnostic> diagnostics = session.findings().diagnostics(document, result);
    return new DiagnosticReport(id(diagnostics), diagnostics);
  }

  /** What its course says of a closed lesson. */
  public static DiagnosticReport of(ClosedDiagnostics.OfFile closed) {
    return new DiagnosticReport(id(closed.diagnostics()), closed.diagnostics());
  }

  private static String id(List<Diagnostic> diagnostics) {
    String text = diagnostics.toString();
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return Long.toHexString(hash);
  }
}
