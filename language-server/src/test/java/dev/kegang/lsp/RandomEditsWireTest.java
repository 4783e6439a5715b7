package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Lessons;
import dev.kegang.text.PositionEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * However a text came about, the server knows of it what it knows of the same text opened anew:
 * findings, symbols, folds, tokens, and all of the wording.
 */
@Tag("slow")
final class RandomEditsWireTest {

  private static final int EDITS = 7000;
  private static final int EDITS_BETWEEN_LOOKS = 60;
  private static final String FRESH = "file:///course/fresh.outline.md";

  @ParameterizedTest
  @EnumSource
  void theServerKnowsWhatItWouldKnowOfTheTextOpenedAnew(PositionEncoding encoding)
      throws Exception {
    RandomEdits author = new RandomEdits(20_261_127L + encoding.name().length(), encoding, start());
    try (ServerUnderTest server = ServerUnderTest.initialized(capabilities(encoding), "zh")) {
      server.open(ServerUnderTest.URI, "lesson-outline", author.text());
      List<Integer> tokens = new ArrayList<>();
      String tokensId = "none yet";
      int version = 1;
      int look = 0;
      while (author.edits() < EDITS) {
        var id = new VersionedTextDocumentIdentifier(ServerUnderTest.URI, ++version);
        server.documents().didChange(new DidChangeTextDocumentParams(id, author.next()));
        if (author.edits() / EDITS_BETWEEN_LOOKS > look) {
          look = author.edits() / EDITS_BETWEEN_LOOKS;
          server.open(FRESH, "lesson-outline", author.text());
          TextDocumentIdentifier fresh = new TextDocumentIdentifier(FRESH);
          assertAlike(known(server, fresh), known(server, server.id()), author.text());
          var wholeTokens =
              ServerUnderTest.answer(
                  server.documents().semanticTokensFull(new SemanticTokensParams(fresh)));
          var params = new SemanticTokensDeltaParams(server.id(), tokensId);
          var delta = ServerUnderTest.answer(server.documents().semanticTokensFullDelta(params));
          if (delta.isLeft()) {
            tokens = new ArrayList<>(delta.getLeft().getData());
            tokensId = delta.getLeft().getResultId();
          } else {
            tokens = TokenDeltas.applied(tokens, delta.getRight().getEdits());
            tokensId = delta.getRight().getResultId();
          }
          assertEquals(wholeTokens.getData(), tokens, author::text);
          server.documents().didClose(new DidCloseTextDocumentParams(fresh));
        }
      }
      assertTrue(look > EDITS / EDITS_BETWEEN_LOOKS - 5, "looks: " + look);
    }
  }

  /** Shows only where two answers part: whole ones are long. */
  private static void assertAlike(String expected, String found, String text) {
    int same = 0;
    while (same < Math.min(expected.length(), found.length())
        && expected.charAt(same) == found.charAt(same)) {
      same++;
    }
    int from = Math.max(0, same - 200);
    assertEquals(
        expected.substring(from, Math.min(expected.length(), same + 200)),
        found.substring(from, Math.min(found.length(), same + 200)),
        text);
  }

  private static String start() {
    return Lessons.CHINESE.replace("\n", "\r\n");
  }

  /** All the server says of a document, without its name. */
  private static String known(ServerUnderTest server, TextDocumentIdentifier id) throws Exception {
    CompletableFuture<?> diagnostics =
        server.documents().diagnostic(new DocumentDiagnosticParams(id));
    CompletableFuture<?> preview =
        server.server().preview(Map.of("textDocument", Map.of("uri", id.getUri())));
    String said =
        server.symbols(id).toString()
            + server.foldingRanges(id)
            + ServerUnderTest.answer(diagnostics)
            + ServerUnderTest.answer(preview);
    // The id of a result counts the document's name in.
    return said.replace(id.getUri(), "URI").replaceAll("\"version\":\\d+|resultId = \"\\w+\"", "");
  }

  private static ClientCapabilities capabilities(PositionEncoding encoding) {
    String kind = encoding.name().toLowerCase(Locale.ROOT).replace('_', '-');
    ClientCapabilities capabilities = Capabilities.all(kind);
    capabilities.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
    return capabilities;
  }
}
