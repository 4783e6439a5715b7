package dev.kegang.lsp;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Messages;
import dev.kegang.lint.Related;
import dev.kegang.lint.RuleAddress;
import dev.kegang.lint.Severity;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;

/** Puts findings into the words of LSP, as far as the client understands them. */
public final class DiagnosticConversion {

  private static final String SOURCE = "kegang";

  /** Rules whose findings stand on text that could simply go; editors fade it. */
  private static final Set<String> ABOUT_UNNECESSARY_TEXT =
      Set.of("unused-suppression", "duplicate-reference", "repeated-item");

  private DiagnosticConversion() {}

  /** All findings of a document, in their order. */
  public static List<Diagnostic> of(Document document, LintResult result, Agreement agreement) {
    List<Diagnostic> diagnostics = new ArrayList<>(result.findings().size());
    for (Finding finding : result.findings()) {
      diagnostics.add(of(document, finding, agreement));
    }
    return diagnostics;
  }

  /** One finding. */
  public static Diagnostic of(Document document, Finding finding, Agreement agreement) {
    ClientFeatures client = agreement.client();
    Diagnostic diagnostic = new Diagnostic();
    diagnostic.setRange(agreement.positions().range(document.source(), finding.range()));
    diagnostic.setSeverity(severity(finding.severity()));
    diagnostic.setSource(SOURCE);
    diagnostic.setCode(finding.rule());
    if (client.codeDescription()) {
      diagnostic.setCodeDescription(new DiagnosticCodeDescription(RuleAddress.of(finding.rule())));
    }
    String message = agreement.messages().text(finding.message());
    if (client.relatedInformation()) {
      diagnostic.setMessage(message);
      if (!finding.related().isEmpty()) {
        diagnostic.setRelatedInformation(related(document, finding, agreement));
      }
    } else {
      diagnostic.setMessage(withPlaces(message, document, finding, agreement.messages()));
    }
    if (client.unnecessaryTag() && ABOUT_UNNECESSARY_TEXT.contains(finding.rule())) {
      diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    if (client.diagnosticData() && !finding.fixes().isEmpty()) {
      diagnostic.setData(Map.of("fixes", fixes(finding, agreement.messages())));
    }
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
    };
  }

  private static List<DiagnosticRelatedInformation> related(
      Document document, Finding finding, Agreement agreement) {
    List<DiagnosticRelatedInformation> information = new ArrayList<>(finding.related().size());
    for (Related related : finding.related()) {
      var range = agreement.positions().range(document.source(), related.range());
      information.add(
          new DiagnosticRelatedInformation(
              new Location(document.uri(), range), agreement.messages().text(related.message())));
    }
    return information;
  }

  private static String withPlaces(
      String message, Document document, Finding finding, Messages messages) {
    StringBuilder text = new StringBuilder(message);
    for (Related related : finding.related()) {
      int line = document.source().lines().lineAt(related.range().start()) + 1;
      text.append('\n')
          .append(messages.text("editor.related", line, messages.text(related.message())));
    }
    return text.toString();
  }

  private static List<Map<String, Object>> fixes(Finding finding, Messages messages) {
    List<Map<String, Object>> fixes = new ArrayList<>(finding.fixes().size());
    for (Fix fix : finding.fixes()) {
      Map<String, Object> described = new LinkedHashMap<>();
      described.put("title", messages.text(fix.title()));
      described.put("safe", fix.safe());
      fixes.add(described);
    }
    return fixes;
  }
}
