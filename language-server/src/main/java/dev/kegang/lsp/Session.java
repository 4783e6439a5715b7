package dev.kegang.lsp;

import dev.kegang.lint.Rules;
import dev.kegang.settings.SettingsReader;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Treatments;
import dev.kegang.workspace.Workspace;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

  private final Executor pool;
  private volatile Workspace workspace = Workspace.EMPTY;
  private volatile Agreement agreement = Agreement.NONE;
  private volatile ClientSettings clientSettings = ClientSettings.DEFAULTS;
  private volatile @Nullable String folder;
  private volatile Treatments treatments = treatments(null);

  /**
   * @param pool where requests are answered
   */
  public Session(Executor pool) {
    this.pool = pool;
  }

  /** What settings say of every file. */
  public Treatments treatments() {
    return treatments;
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

  /** Takes the folder whose settings hold for texts that are no files. */
  void workIn(@Nullable String workspaceFolder) {
    folder = workspaceFolder;
    readSettings();
  }

  /** Reads the settings anew when they are next asked for. */
  void readSettings() {
    treatments = treatments(folder);
  }

  /** The URI of a file, as the client spells it where it has the file open. */
  String uriOf(String path) {
    String uri = FileUri.of(path);
    Document document = workspace.document(uri);
    return document == null ? uri : document.uri();
  }

  private Treatments treatments(@Nullable String workspaceFolder) {
    SettingsReader reader =
        new SettingsReader(Rules.described(), System.getProperty("user.home"), this::openText);
    return new Treatments(reader, workspaceFolder, UnaryOperator.identity());
  }

  /** What the client holds of a file; null where it has it not open. */
  private @Nullable String openText(String path) {
    if (workspace.documents().isEmpty()) {
      return null;
    }
    Document document = workspace.document(FileUri.of(path));
    return document == null ? null : document.source().content();
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
