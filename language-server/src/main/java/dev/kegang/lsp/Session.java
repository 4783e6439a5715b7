package dev.kegang.lsp;

import static java.util.Objects.requireNonNull;

import dev.kegang.text.SourceText;
import dev.kegang.workspace.Courses;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Treatments;
import dev.kegang.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The state of one connection: the snapshot of the open documents, and what was agreed with the
 * client.
 *
 * <p>Both are immutable and replaced as a whole: the documents by whoever reads them, one at a
 * time, the courses by whoever checks; any thread may read them.
 */
public final class Session {

  private final Executor pool;
  private final ClosedLessons closedLessons = new ClosedLessons();
  private final AtomicReference<Workspace> workspace = new AtomicReference<>(Workspace.EMPTY);
  private final ShownFindings findings = new ShownFindings(this);
  private volatile Agreement agreement = Agreement.NONE;
  private final ClosedDiagnostics closedDiagnostics = new ClosedDiagnostics();
  private volatile ClientSettings clientSettings = ClientSettings.DEFAULTS;
  private final SettingsInForce settings = new SettingsInForce(this::openText);
  private volatile CourseRoots roots = new CourseRoots(List.of(), settings.holding());
  private volatile KnownFindings known = new KnownFindings(settings.holding());

  /**
   * @param pool where requests are answered
   */
  public Session(Executor pool) {
    this.pool = pool;
  }

  /** What settings say of every file. */
  public Treatments treatments() {
    return settings.holding();
  }

  /** What settings files say as they are written by now: what holds may be behind. */
  Treatments written() {
    return settings.written();
  }

  /** What is known of lessons that are not open. */
  public ClosedLessons closedLessons() {
    return closedLessons;
  }

  public Workspace workspace() {
    return requireNonNull(workspace.get());
  }

  public Agreement agreement() {
    return agreement;
  }

  /** Takes other documents; only who holds the monitor of their reading does. */
  void replace(Workspace next) {
    workspace.updateAndGet(now -> next.with(now.courses()));
  }

  /** Takes what is now known of the courses; only a task of the scheduler does. */
  void know(Courses courses) {
    workspace.updateAndGet(now -> now.with(courses));
  }

  public CourseRoots roots() {
    return roots;
  }

  /** What is found in the open documents. */
  public ShownFindings findings() {
    return findings;
  }

  /** The findings that a baseline excuses. */
  KnownFindings knownFindings() {
    return known;
  }

  public ClosedDiagnostics closedDiagnostics() {
    return closedDiagnostics;
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
   * Takes the folders the client works in; the settings of the first hold for texts that are no
   * files.
   */
  void workIn(List<String> workspaceFolders) {
    roots = new CourseRoots(workspaceFolders, settings.holding());
    readSettings();
  }

  /**
   * Has the course of an open outline read, wherever it lies.
   *
   * @return whether that is to be read now
   */
  boolean enterCourseOf(Document document) {
    CourseRoots before = roots;
    if (document.isOutline() && before.location(document.uri()) != null) {
      roots = before.withCourseOf(before.path(document.uri()));
    }
    return roots != before;
  }

  /**
   * Has courses elsewhere no longer read of which no outline is open any more.
   *
   * @return whether there were such
   */
  boolean leaveCourses() {
    CourseRoots before = roots;
    List<String> open = new ArrayList<>();
    for (Document document : workspace().documents().values()) {
      open.add(before.path(document.uri()));
    }
    roots = before.withCoursesOf(open);
    return roots != before;
  }

  /** Reads the settings anew when they are next asked for. */
  void readSettings() {
    List<String> folders = roots.workspaceFolders();
    settings.readAgain(folders.isEmpty() ? null : folders.get(0));
    roots = roots.with(settings.holding());
    known = new KnownFindings(settings.holding());
  }

  /** Reads what settings files say as written; false where that is new and does not hold yet. */
  boolean readWrittenSettings() {
    boolean same = settings.readWritten();
    if (same) {
      roots = roots.rewritten(settings.holding());
      known = new KnownFindings(settings.holding());
    }
    return same;
  }

  /** The URI of a file, as the client spells it where it has the file open. */
  public String uriOf(String path) {
    return TextLocations.uri(path, workspace());
  }

  /** What the client holds of a file; null where it has it not open. */
  public @Nullable SourceText openSource(Path file) {
    if (workspace().documents().isEmpty()) {
      return null;
    }
    Document document = workspace().document(file.toUri().toString());
    return document == null ? null : document.source();
  }

  private @Nullable String openText(String path) {
    SourceText source = openSource(Path.of(path));
    return source == null ? null : source.content();
  }

  /**
   * Answers a request about a document, like {@link #compute}.
   *
   * @param nothing the answer for a document that isn't open or isn't an outline
   */
  public <T> CompletableFuture<T> query(
      TextDocumentIdentifier id, @Nullable T nothing, Function<Document, @Nullable T> answer) {
    Document document = workspace().document(id.getUri());
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
          Document now = workspace().document(document.uri());
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
    return compute((snapshot, cancel) -> answer.apply(snapshot));
  }

  /** Likewise for an answer that may take a while, and looks now and then whether it is awaited. */
  public <T> CompletableFuture<T> compute(
      BiFunction<Workspace, CancelChecker, @Nullable T> answer) {
    Workspace snapshot = workspace();
    return CompletableFutures.computeAsync(
        pool,
        cancel -> {
          cancel.checkCanceled();
          return answer.apply(snapshot, cancel);
        });
  }
}
