package dev.kegang.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.eclipse.connection.MessageTrace;
import dev.kegang.eclipse.preferences.KegangPreferences;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.lsp4e.server.StreamConnectionProvider;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server that LSP4E would start for an outline: it starts, answers for the editor's text, and ends. */
class ServerConnectionTest {

  private static final String SERVER = "dev.kegang.eclipse.server";
  private static final long PATIENCE_SECONDS = 30;

  @AfterEach
  void forgetPreferences() throws Exception {
    InstanceScope.INSTANCE.getNode(KegangPreferences.NODE).clear();
  }

  @Test
  void answersForTheTextOfTheEditor() throws Exception {
    IFile file = Workbench.file(Workbench.project("server"), "第一课.outline.md", Outlines.DEFECTIVE);
    IEditorPart editor = Workbench.open(file);
    String text =
        Workbench.onDisplay(
            () ->
                ((ITextEditor) editor)
                    .getDocumentProvider()
                    .getDocument(editor.getEditorInput())
                    .get());
    List<Diagnostic> diagnostics = diagnostics(file, text);
    assertEquals(1, diagnostics.size(), diagnostics::toString);
    assertEquals("table-of-contents-mismatch", diagnostics.get(0).getCode().getLeft());
    assertEquals(14, diagnostics.get(0).getRange().getStart().getLine());
    Workbench.close(editor);
  }

  @Test
  void answersForAnOutlineInAPlainMarkdownFile() throws Exception {
    IFile file = Workbench.file(Workbench.project("plain"), "lesson-01.md", Outlines.DEFECTIVE);
    assertEquals(1, diagnostics(file, Outlines.DEFECTIVE).size());
  }

  @Test
  void speaksTheLanguageThatThePreferencesName() throws Exception {
    IFile file = Workbench.file(Workbench.project("language"), "a.outline.md", Outlines.DEFECTIVE);
    for (Map.Entry<String, String> expected :
        Map.of("zh", "目录写作", "en", "The table of contents says").entrySet()) {
      InstanceScope.INSTANCE
          .getNode(KegangPreferences.NODE)
          .put(KegangPreferences.LANGUAGE, expected.getKey());
      List<Diagnostic> diagnostics = diagnostics(file, Outlines.DEFECTIVE);
      String message = diagnostics.get(0).getMessage().toString();
      assertTrue(message.contains(expected.getValue()), message);
    }
  }

  @Test
  void tracesAsThePreferencesWant() throws Exception {
    IFile file = Workbench.file(Workbench.project("trace"), "a.outline.md", Outlines.DEFECTIVE);
    Map<String, Boolean> wholeMessages = Map.of("messages", false, "verbose", true);
    for (Map.Entry<String, Boolean> whole : wholeMessages.entrySet()) {
      InstanceScope.INSTANCE.getNode(KegangPreferences.NODE).put(KegangPreferences.TRACE, whole.getKey());
      diagnostics(file, Outlines.DEFECTIVE);
      String trace = Files.readString(MessageTrace.file());
      assertTrue(trace.contains("-> ") && trace.contains("textDocument/didOpen"), trace);
      assertTrue(trace.contains("<- ") && trace.contains("textDocument/publishDiagnostics"), trace);
      assertEquals(whole.getValue(), trace.contains("看变迁"), trace);
    }
  }

  @Test
  void survivesBeingStartedTwiceAndEndedAtOnce() throws Exception {
    StreamConnectionProvider first = provider();
    StreamConnectionProvider second = provider();
    first.start();
    first.start();
    second.start();
    ProcessHandle handle = handle(first);
    first.stop();
    assertFalse(handle.isAlive());
    assertTrue(handle(second).isAlive());
    ProcessHandle other = handle(second);
    second.stop();
    second.stop();
    assertFalse(other.isAlive());
    assertEquals(first, second);
  }

  private static List<Diagnostic> diagnostics(IFile file, String text) throws Exception {
    StreamConnectionProvider connection = provider();
    connection.start();
    ProcessHandle process = handle(connection);
    try {
      Listener listener = new Listener();
      var launcher =
          LSPLauncher.createClientLauncher(
              listener, connection.getInputStream(), connection.getOutputStream());
      launcher.startListening();
      LanguageServer server = launcher.getRemoteProxy();
      InitializeParams params = new InitializeParams();
      params.setCapabilities(new ClientCapabilities());
      params.setInitializationOptions(connection.getInitializationOptions(null));
      server.initialize(params).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      String uri = file.getLocationURI().toString();
      String type = file.getContentDescription().getContentType().getId();
      String language = element("contentTypeMapping", "contentType", type).getAttribute("languageId");
      server
          .getTextDocumentService()
          .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, language, 1, text)));
      return listener.published.get(PATIENCE_SECONDS, TimeUnit.SECONDS).getDiagnostics();
    } finally {
      connection.stop();
      assertFalse(process.isAlive());
    }
  }

  private static StreamConnectionProvider provider() throws Exception {
    return (StreamConnectionProvider) element("server", "id", SERVER).createExecutableExtension("class");
  }

  private static ProcessHandle handle(StreamConnectionProvider connection) {
    return ((IAdaptable) connection).getAdapter(ProcessHandle.class);
  }

  private static IConfigurationElement element(String name, String attribute, String value) {
    for (IConfigurationElement element :
        Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.lsp4e.languageServer")) {
      if (element.getName().equals(name) && value.equals(element.getAttribute(attribute))) {
        return element;
      }
    }
    throw new AssertionError("no " + name + " whose " + attribute + " is " + value);
  }

  /** Keeps the first diagnostics. */
  private static final class Listener implements LanguageClient {

    final CompletableFuture<PublishDiagnosticsParams> published = new CompletableFuture<>();

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
      published.complete(diagnostics);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {}
  }
}
