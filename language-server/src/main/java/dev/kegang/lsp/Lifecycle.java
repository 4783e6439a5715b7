package dev.kegang.lsp;

import dev.kegang.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/** Answers the messages that begin and end a connection. */
public final class Lifecycle {

  private final Session session;
  private final ConnectionState state;
  private final ParentWatch parentWatch;
  private final List<? extends Handler> handlers;
  private final @Nullable String startLocale;

  /**
   * @param handlers all that have something to announce
   * @param startLocale the locale the program was started in, where it is known
   */
  Lifecycle(
      Session session,
      ConnectionState state,
      ParentWatch parentWatch,
      List<? extends Handler> handlers,
      @Nullable String startLocale) {
    this.session = session;
    this.state = state;
    this.parentWatch = parentWatch;
    this.handlers = handlers;
    this.startLocale = startLocale;
  }

  /** Names the messages that begin and end a connection. */
  void take(Methods methods) {
    methods.request("initialize", InitializeParams.class, this::initialize);
    methods.notification("initialized", InitializedParams.class, this::initialized);
    methods.notification("$/setTrace", SetTraceParams.class, this::setTrace);
    methods.request("shutdown", this::shutdown);
    methods.notification("exit", this::exit);
  }

  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    ClientCapabilities client =
        params.getCapabilities() == null ? new ClientCapabilities() : params.getCapabilities();
    Positions positions = Positions.negotiated(client);
    session.workIn(folders(params));
    Language ofCourse = session.treatments().settings(null).language();
    session.agree(
        new Agreement(
            positions,
            MessageLanguage.of(params, ofCourse, startLocale),
            ClientFeatures.of(client)));
    session.configure(ClientSettings.of(params.getInitializationOptions()));
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setPositionEncoding(positions.kind());
    for (Handler handler : handlers) {
      handler.advertise(capabilities, client);
    }
    if (params.getProcessId() != null) {
      parentWatch.watch(params.getProcessId());
    }
    state.initialized();
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities, new ServerInfo("Kegang", ReleaseVersion.known())));
  }

  public void initialized(InitializedParams params) {
    handlers.forEach(Handler::initialized);
  }

  /** Nothing is traced; taken so that it is not an unknown message. */
  public void setTrace(SetTraceParams params) {}

  public CompletableFuture<@Nullable Object> shutdown() {
    state.shutDown();
    return CompletableFuture.completedFuture(null);
  }

  public void exit() {
    state.end();
  }

  /** The folders the client works in. */
  @SuppressWarnings("deprecation")
  private static List<String> folders(InitializeParams params) {
    List<String> paths = new ArrayList<>();
    List<WorkspaceFolder> named = params.getWorkspaceFolders();
    if (named == null || named.isEmpty()) {
      add(FileUri.location(params.getRootUri()), paths);
    } else {
      named.forEach(folder -> add(FileUri.location(folder.getUri()), paths));
    }
    return paths;
  }

  private static void add(@Nullable String path, List<String> paths) {
    if (path != null) {
      paths.add(path);
    }
  }
}
