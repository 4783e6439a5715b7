package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.conformance.Conversation;
import dev.kegang.conformance.Conversation.Sender;
import dev.kegang.conformance.FrameTap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/**
 * A whole server behind two pipes of the operating system, and an LSP4J client that talks to it.
 */
final class ServerUnderTest implements AutoCloseable {

  static final String URI = "file:///course/lesson.outline.md";

  private static final long PATIENCE_SECONDS = 30;

  private final Inbox inbox = new Inbox();
  private final CompletableFuture<Integer> exitCode;
  private final Conversation conversation = new Conversation();
  private final InputStream fromServer;
  private final OutputStream toServer;
  private final Launcher<KegangServer> launcher;

  ServerUnderTest() throws IOException {
    this(RunningServer.start());
  }

  /** A server that is a process of its own. */
  ServerUnderTest(Process process) {
    this(RunningServer.of(process));
  }

  private ServerUnderTest(RunningServer running) {
    toServer = running.input();
    fromServer = running.output();
    exitCode = running.exitCode();
    launcher = connect();
  }

  private Launcher<KegangServer> connect() {
    Launcher<KegangServer> connected =
        new Launcher.Builder<KegangServer>()
            .setLocalService(inbox)
            .setRemoteInterface(KegangServer.class)
            .setInput(FrameTap.on(fromServer, message -> conversation.pass(Sender.SERVER, message)))
            .setOutput(FrameTap.on(toServer, message -> conversation.pass(Sender.CLIENT, message)))
            .create();
    var unused = connected.startListening();
    return connected;
  }

  /** A server that was initialized by a client with some capabilities. */
  static ServerUnderTest initialized(ClientCapabilities capabilities, @Nullable String locale)
      throws Exception {
    ServerUnderTest started = new ServerUnderTest();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    params.setLocale(locale);
    started.initialize(params);
    return started;
  }

  InitializeResult initialize(InitializeParams params) throws Exception {
    InitializeResult result = answer(server().initialize(params));
    server().initialized(new InitializedParams());
    return result;
  }

  KegangServer server() {
    return launcher.getRemoteProxy();
  }

  TextDocumentIdentifier id() {
    return new TextDocumentIdentifier(URI);
  }

  void open(String text) {
    open(URI, "markdown", text);
  }

  void open(String uri, String language, String text) {
    documents()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, language, 1, text)));
  }

  /** Sends one change; without a range the text is the new whole. */
  void change(int version, @Nullable Range range, String text) {
    TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(range, text);
    documents()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(URI, version), List.of(change)));
  }

  /** What the server asks the client, and tells it. */
  Inbox inbox() {
    return inbox;
  }

  PublishDiagnosticsParams nextDiagnostics() throws InterruptedException {
    return inbox.nextDiagnostics();
  }

  boolean publishedNothing() {
    return inbox.hasNoDiagnostics();
  }

  ApplyWorkspaceEditParams nextAppliedEdit() throws InterruptedException {
    return inbox.nextAppliedEdit();
  }

  ShowDocumentParams nextShown() throws InterruptedException {
    return inbox.nextShown();
  }

  /** The diagnostics of a version; those of earlier ones may come first. */
  PublishDiagnosticsParams diagnosticsOf(int version) throws InterruptedException {
    PublishDiagnosticsParams next = nextDiagnostics();
    while (next.getVersion() < version) {
      next = nextDiagnostics();
    }
    return next;
  }

  List<Either<SymbolInformation, DocumentSymbol>> symbols(TextDocumentIdentifier id)
      throws Exception {
    return answer(documents().documentSymbol(new DocumentSymbolParams(id)));
  }

  List<FoldingRange> foldingRanges(TextDocumentIdentifier id) throws Exception {
    return answer(documents().foldingRange(new FoldingRangeRequestParams(id)));
  }

  @Nullable Hover hover(TextDocumentIdentifier id, Position position) throws Exception {
    return answer(documents().hover(new HoverParams(id, position)));
  }

  List<CompletionItem> completions(TextDocumentIdentifier id, Position position) throws Exception {
    return answer(documents().completion(new CompletionParams(id, position))).getRight().getItems();
  }

  List<Either<Command, CodeAction>> actions(Range range, String... only) throws Exception {
    CodeActionContext context = new CodeActionContext(List.of());
    if (only.length > 0) {
      context.setOnly(List.of(only));
    }
    return answer(documents().codeAction(new CodeActionParams(id(), range, context)));
  }

  TextDocumentService documents() {
    return server().getTextDocumentService();
  }

  static <T> T answer(CompletableFuture<T> future) throws Exception {
    return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  int exitCode() throws Exception {
    return answer(exitCode);
  }

  /** Ends the stream the server reads. */
  void hangUp() throws IOException {
    // An answer that does not get out any more LSP4J follows with one that says so.
    conversation.tolerate(Sender.CLIENT);
    toServer.close();
  }

  /** From now on the client says what the protocol does not allow. */
  void breakTheProtocol() {
    conversation.tolerate(Sender.CLIENT);
  }

  /** Ends the server; every request was answered once, and everything said was as the protocol. */
  @Override
  public void close() throws IOException {
    if (!exitCode.isDone()) {
      conversation.awaitAnswers(PATIENCE_SECONDS * 1000);
    }
    hangUp();
    exitCode.join();
    fromServer.close();
    assertEquals(List.of(), conversation.problems());
    assertEquals(List.of(), conversation.unanswered());
  }
}
