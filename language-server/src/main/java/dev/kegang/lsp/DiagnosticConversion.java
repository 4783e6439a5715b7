package dev.kegang.lsp;

import dev.kegang.course.FactPlace;
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

  /** All findings of a document that belongs to no course, in their order. */
  public static List<Diagnostic> of(Document document, LintResult result, Agreement agreement) {
    return of(FindingPlaces.of(document, agreement.positions()), result, agreement);
  }

  /** All findings of a file, in their order. */
  static List<Diagnostic> of(FindingPlaces places, LintResult result, Agreement agreement) {
    List<Diagnostic> diagnostics = new ArrayList<>(result.findings().size());
    for (Finding finding : result.findings()) {
      diagnostics.add(of(places, finding, agreement));
    }
    return diagnostics;
  }

  /** One finding. */
  static Diagnostic of(FindingPlaces places, Finding finding, Agreement agreement) {
    ClientFeatures client = agreement.client();
    Diagnostic diagnostic = new Diagnostic();
    diagnostic.setRange(places.range(finding.range()));
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
        diagnostic.setRelatedInformation(related(places, finding, agreement));
      }
    } else {
      diagnostic.setMessage(withPlaces(message, places, finding, agreement.messages()));
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
      FindingPlaces places, Finding finding, Agreement agreement) {
    List<DiagnosticRelatedInformation> information = new ArrayList<>(finding.related().size());
    for (Related related : finding.related()) {
      information.add(
          new DiagnosticRelatedInformation(
              places.location(related.range(), related.elsewhere()),
              agreement.messages().text(related.message())));
    }
    return information;
  }

  private static String withPlaces(
      String message, FindingPlaces places, Finding finding, Messages messages) {
    StringBuilder text = new StringBuilder(message);
    for (Related related : finding.related()) {
      Location location = places.location(related.range(), related.elsewhere());
      int line = location.getRange().getStart().getLine() + 1;
      String said = messages.text(related.message());
      String shown =
          related.elsewhere() == null
              ? messages.text("editor.related", line, said)
              : messages.text("editor.related-file", name(related.elsewhere()), line, said);
      text.append('\n').append(shown);
    }
    return text.toString();
  }

  private static String name(FactPlace elsewhere) {
    return elsewhere.file().substring(elsewhere.file().lastIndexOf('/') + 1);
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
