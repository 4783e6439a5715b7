package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.junit.jupiter.api.Test;

/** Diagnostics are written as LSP4J writes them. */
final class WrittenDiagnosticsTest {

  private static final String URI = "file:///%E8%AF%BE/a.md";

  private final MessageJsonHandler ordinary = new MessageJsonHandler(Map.of());
  private final MessageJsonHandler ours =
      new MessageJsonHandler(
          Map.of(), gson -> gson.registerTypeAdapterFactory(new WrittenDiagnostics()));

  @Test
  void theDiagnosticsOfADocument() {
    Diagnostic full = diagnostic();
    full.setSeverity(DiagnosticSeverity.Warning);
    full.setSource("kegang");
    full.setCodeDescription(new DiagnosticCodeDescription("https://example.org/?a=<b>&c='d'"));
    full.setTags(List.of(DiagnosticTag.Unnecessary));
    full.setRelatedInformation(
        List.of(new DiagnosticRelatedInformation(new Location(URI, range(7)), "那里")));
    full.setData(Map.of("fixes", List.of(Map.of("title", "改为“一”", "safe", true))));
    assertSame(new PublishDiagnosticsParams(URI, List.of(full, diagnostic()), 12));
    assertSame(new PublishDiagnosticsParams(URI, List.of(full)));
  }

  @Test
  void thatThereAreNone() {
    assertSame(new PublishDiagnosticsParams(URI, List.of(), 1));
    assertSame(new PublishDiagnosticsParams(URI, List.of()));
  }

  private void assertSame(PublishDiagnosticsParams params) {
    NotificationMessage message = new NotificationMessage();
    message.setMethod("textDocument/publishDiagnostics");
    message.setParams(params);
    String written = ours.serialize(message);
    assertEquals(ordinary.serialize(message), written);
    assertTrue(written.contains(URI), written);
  }

  private static Diagnostic diagnostic() {
    Diagnostic diagnostic = new Diagnostic(range(3), "重复的空格😀\n\"\u2028");
    diagnostic.setCode("repeated-space");
    return diagnostic;
  }

  private static Range range(int line) {
    return new Range(new Position(line, 0), new Position(line, 14));
  }
}
