package dev.kegang.lsp;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextChange;
import dev.kegang.workspace.Document;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;

/**
 * Keeps the text of every open document equal to the client's. Everything here runs on the thread
 * that reads messages.
 */
public final class TextSync implements Handler {

  /** What a client calls a document that is an outline whatever it contains. */
  private static final String OUTLINE_LANGUAGE = "lesson-outline";

  private final Session session;
  private final DiagnosticsPublisher publisher;
  private final DocumentReading reading;
  private final SettingsSync settings;
  private final CourseIndexing indexing;
  private final LinkSync links;

  TextSync(
      Session session,
      DiagnosticsPublisher publisher,
      DocumentReading reading,
      SettingsSync settings,
      CourseIndexing indexing,
      LinkSync links) {
    this.session = session;
    this.publisher = publisher;
    this.reading = reading;
    this.settings = settings;
    this.indexing = indexing;
    this.links = links;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    TextDocumentSyncOptions options = new TextDocumentSyncOptions();
    options.setOpenClose(true);
    options.setChange(TextDocumentSyncKind.Incremental);
    // The text that comes with a save repairs whatever went wrong before.
    options.setSave(new SaveOptions(true));
    capabilities.setTextDocumentSync(options);
  }

  @Override
  public void take(Methods methods) {
    methods.notification("textDocument/didOpen", DidOpenTextDocumentParams.class, this::didOpen);
    methods.notification(
        "textDocument/didChange", DidChangeTextDocumentParams.class, this::didChange);
    methods.notification("textDocument/didSave", DidSaveTextDocumentParams.class, this::didSave);
    methods.notification("textDocument/didClose", DidCloseTextDocumentParams.class, this::didClose);
  }

  public void didOpen(DidOpenTextDocumentParams params) {
    synchronized (reading) {
      var document = params.getTextDocument();
      if (OUTLINE_LANGUAGE.equals(document.getLanguageId())) {
        reading.declare(document.getUri());
      }
      put(reading.read(document.getUri(), document.getVersion(), document.getText(), false));
    }
  }

  public void didChange(DidChangeTextDocumentParams params) {
    synchronized (reading) {
      String uri = params.getTextDocument().getUri();
      List<TextDocumentContentChangeEvent> changes = params.getContentChanges();
      Document before = session.workspace().document(uri);
      if (before == null && !startsWithFullText(changes)) {
        return;
      }
      ChangedText text = ChangedText.of(before == null ? SourceText.of("") : before.source());
      for (TextDocumentContentChangeEvent change : changes) {
        text = text.after(change, session.agreement().positions());
      }
      Integer version = params.getTextDocument().getVersion();
      if (before == null) {
        put(reading.read(uri, version == null ? 0 : version, text.text().content(), false));
      } else {
        put(reading.readAgain(before, version == null ? before.version() : version, text));
      }
    }
  }

  public void didSave(DidSaveTextDocumentParams params) {
    synchronized (reading) {
      Document before = session.workspace().document(params.getTextDocument().getUri());
      String saved = params.getText();
      if (before != null && saved != null && !saved.equals(before.source().content())) {
        TextChange change = TextChange.between(before.source().content(), saved);
        ChangedText text = new ChangedText(SourceText.of(saved), change);
        put(reading.readAgain(before, before.version(), text));
      }
      settings.saved(params.getTextDocument().getUri());
      links.filesChanged();
    }
  }

  public void didClose(DidCloseTextDocumentParams params) {
    synchronized (reading) {
      String uri = params.getTextDocument().getUri();
      Document document = session.workspace().document(uri);
      if (document != null) {
        session.replace(session.workspace().without(uri));
        reading.forget(uri);
        if (session.leaveCourses()) {
          indexing.leave();
        }
        publisher.changed(document.uri());
        links.changed(document, null);
        settings.changed(uri);
      }
    }
  }

  private static boolean startsWithFullText(List<TextDocumentContentChangeEvent> changes) {
    return !changes.isEmpty() && changes.get(0).getRange() == null;
  }

  private void put(Document document) {
    Document before = session.workspace().document(document.uri());
    session.replace(session.workspace().with(document));
    if (session.enterCourseOf(document)) {
      indexing.readAll();
    }
    publisher.changed(document.uri());
    links.changed(before, document);
    if (before == null) {
      settings.changed(document.uri());
    } else {
      settings.typed(document.uri());
    }
  }
}
