package dev.kegang.lsp;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * The whole server without a wire: what a client says is done at once, on the thread that says it,
 * so that one call is all that a message costs. In this package because the parts of a server are
 * put together in it.
 */
public final class MeasuredServer {

  private final MeasuredClient client = new MeasuredClient();
  private final Endpoint services;
  private int version = 1;

  /**
   * Starts a server and lets it read the course.
   *
   * @param workspace the folder that is open; null where there is none
   */
  public MeasuredServer(@Nullable Path workspace, ClientCapabilities capabilities) {
    Session session = new Session(Runnable::run);
    ImmediateScheduler scheduler = new ImmediateScheduler();
    ConnectionState state = new ConnectionState();
    List<Handler> handlers =
        LanguageServerLauncher.handlers(
            session, client, scheduler, Runnable::run, new FaultLog(session, client));
    ParentWatch watch = new ParentWatch(ParentWatch::visibleProcess, scheduler, state::end);
    Lifecycle lifecycle = new Lifecycle(session, state, watch, handlers, "zh-CN");
    services = Services.of(lifecycle, handlers).endpoint();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    if (workspace != null) {
      String uri = workspace.toUri().toString();
      params.setWorkspaceFolders(List.of(new WorkspaceFolder(uri, "course")));
    }
    ask("initialize", params);
    services.notify("initialized", new InitializedParams());
  }

  public void open(String uri, String text) {
    services.notify(
        "textDocument/didOpen",
        new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", version, text)));
  }

  /** Changes a document, and checks it. */
  public void change(String uri, Range range, String inserted) {
    version++;
    services.notify(
        "textDocument/didChange",
        new DidChangeTextDocumentParams(
            new VersionedTextDocumentIdentifier(uri, version),
            List.of(new TextDocumentContentChangeEvent(range, inserted))));
  }

  /**
   * Gives the answer to a request; null where that is the answer.
   *
   * @throws java.util.concurrent.CompletionException where the request fails
   */
  public @Nullable Object ask(String method, Object params) {
    return services.request(method, params).join();
  }

  /** What was published since this was last asked. */
  public List<PublishDiagnosticsParams> published() {
    return client.takePublished();
  }
}
