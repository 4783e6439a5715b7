package dev.kegang.lsp;

import dev.kegang.lint.Linter;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The state of one connection: the snapshot of the open documents, and what was agreed with the
 * client.
 *
 * <p>Both are immutable and replaced as a whole, and only by the thread that reads messages; any
 * thread may read them.
 */
public final class Session {

  private final Linter linter;
  private final Executor pool;
  private volatile Workspace workspace = Workspace.EMPTY;
  private volatile Agreement agreement = Agreement.NONE;
  private volatile ClientSettings clientSettings = ClientSettings.DEFAULTS;

  /**
   * @param pool where requests are answered
   */
  public Session(Linter linter, Executor pool) {
    this.linter = linter;
    this.pool = pool;
  }

  public Linter linter() {
    return linter;
  }

  public Workspace workspace() {
    return workspace;
  }

  public Agreement agreement() {
    return agreement;
  }

  void replace(Workspace next) {
    workspace = next;
  }

  public ClientSettings clientSettings() {
    return clientSettings;
  }

  void agree(Agreement next) {
    agreement = next;
  }

  void configure(ClientSettings next) {
    clientSettings = next;
  }

  /**
   * Answers a request from the snapshot of this very moment, on the pool. A request that is
   * cancelled before its turn is never computed, and one that fails fails alone.
   *
   * @param nothing the answer for a document that isn't open or isn't an outline
   */
  public <T> CompletableFuture<T> query(
      TextDocumentIdentifier id, @Nullable T nothing, Function<Document, @Nullable T> answer) {
    Document document = workspace.document(id.getUri());
    if (document == null || !document.isOutline()) {
      return CompletableFuture.completedFuture(nothing);
    }
    return compute(snapshot -> answer.apply(document));
  }

  /**
   * Answers like {@link #query}, but not for a text that was changed before the request's turn
   * came, where the client asks again by itself.
   *
   * @param method the request's
   */
  public <T> CompletableFuture<T> freshQuery(
      String method,
      TextDocumentIdentifier id,
      @Nullable T nothing,
      Function<Document, @Nullable T> answer) {
    if (!agreement.client().retriedMethods().contains(method)) {
      return query(id, nothing, answer);
    }
    return query(
        id,
        nothing,
        document -> {
          Document now = workspace.document(document.uri());
          if (now != null && now.version() != document.version()) {
            throw new ResponseErrorException(
                new ResponseError(ResponseErrorCode.ContentModified, "The text changed.", null));
          }
          return answer.apply(document);
        });
  }

  /**
   * Answers a request about all documents from the snapshot of this very moment, on the pool. A
   * request that is cancelled before its turn is never computed, and one that fails fails alone.
   */
  public <T> CompletableFuture<T> compute(Function<Workspace, @Nullable T> answer) {
    Workspace snapshot = workspace;
    return CompletableFutures.computeAsync(
        pool,
        cancel -> {
          cancel.checkCanceled();
          return answer.apply(snapshot);
        });
  }
}
