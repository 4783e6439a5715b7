package dev.kegang.lsp;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.ide.AddressLinks;
import dev.kegang.ide.DocumentSymbols;
import dev.kegang.ide.Folding;
import dev.kegang.ide.Hints;
import dev.kegang.ide.Lenses;
import dev.kegang.ide.Preview;
import dev.kegang.ide.Tokens;
import dev.kegang.ide.export.OutlineModel;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Messages;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineMeaning;
import dev.kegang.text.PositionEncoding;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Recognition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** One document as the server has it, changed by what a client would send, without a wire. */
final class OpenDocument {

  private static final String URI = "file:///course/课.outline.md";
  private static final Messages MESSAGES = Messages.in(Language.CHINESE);

  private final ManualScheduler scheduler = new ManualScheduler();
  private final Session session = new Session(Runnable::run);
  private final TextSync sync;
  private int version = 1;

  OpenDocument(PositionEncoding encoding) {
    session.agree(
        new Agreement(new Positions(encoding), Language.CHINESE, Agreement.NONE.client()));
    RecordingClient client = new RecordingClient();
    FaultLog faults = new FaultLog(session, client);
    DiagnosticsPublisher publisher = new DiagnosticsPublisher(session, client, scheduler, faults);
    DocumentReading reading = new DocumentReading(session, scheduler::now, faults);
    SettingsSync settings = new SettingsSync(session, reading, publisher, scheduler);
    CourseIndexing indexing =
        new CourseIndexing(
            session,
            client,
            scheduler,
            Runnable::run,
            publisher,
            new IndexingProgress(session, client),
            new ClosedFindings(session, reading.links(), faults),
            faults);
    LinkSync links = new LinkSync(session, reading, publisher, scheduler, Runnable::run);
    sync = new TextSync(session, publisher, reading, settings, indexing, links);
  }

  void open(String text) {
    sync.didOpen(
        new DidOpenTextDocumentParams(new TextDocumentItem(URI, "lesson-outline", version, text)));
  }

  void change(List<TextDocumentContentChangeEvent> changes) {
    var id = new VersionedTextDocumentIdentifier(URI, ++version);
    sync.didChange(new DidChangeTextDocumentParams(id, List.copyOf(changes)));
    // Checks fall due now and then, as they would.
    if (version % 1000 == 0) {
      scheduler.pass(1_000);
    }
  }

  void save(String text) {
    DidSaveTextDocumentParams saved =
        new DidSaveTextDocumentParams(new TextDocumentIdentifier(URI));
    saved.setText(text);
    sync.didSave(saved);
  }

  /** The text must be the client's. */
  void assertIs(String text, String when) {
    String found = document().source().content();
    if (!text.equals(found)) {
      assertEquals(text, found, when);
    }
  }

  /** All that is known must be what a fresh reading of the text gives. */
  void assertKnown(String text, String when) {
    Document document = document();
    Document fresh =
        Document.of(URI, version, text, Recognition.Reason.LANGUAGE, document.treatment())
            .with(document.outline().linkTargets());
    Map<String, Object> expected = known(fresh);
    Map<String, Object> found = known(document);
    if (!expected.equals(found)) {
      expected.forEach(
          (what, value) ->
              assertEquals(value, found.get(what), () -> what + when + " of:\n" + text));
    }
  }

  private Document document() {
    Document document = requireNonNull(session.workspace().document(URI));
    assertEquals(version, document.version());
    return document;
  }

  /** All that is ever said of a document. */
  private static Map<String, Object> known(Document document) {
    Outline outline = document.outline();
    LintResult result = document.check();
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("failed rules", result.failures().toString());
    known.put("findings", result.findings().toString());
    known.put("suppressed", result.suppressed());
    known.put("meaning", OutlineMeaning.of(outline));
    known.put("recognition", document.recognition());
    known.put("symbols", DocumentSymbols.of(outline, MESSAGES));
    known.put("folds", Folding.of(outline));
    known.put("tokens", Tokens.of(outline));
    known.put("links", AddressLinks.of(outline));
    known.put("lenses", Lenses.of(outline));
    known.put("hints", Hints.in(new TextRange(0, outline.source().length()), outline, MESSAGES));
    known.put("preview", Preview.of(outline, MESSAGES));
    known.put("model", OutlineModel.of(outline).toString());
    return known;
  }
}
