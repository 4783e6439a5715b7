package dev.kegang.lsp;

import dev.kegang.lsp.handlers.ApplyEditCommand;
import dev.kegang.lsp.handlers.CheckCourseHandler;
import dev.kegang.lsp.handlers.CodeActionHandler;
import dev.kegang.lsp.handlers.CodeLensHandler;
import dev.kegang.lsp.handlers.CompletionHandler;
import dev.kegang.lsp.handlers.CourseMapHandler;
import dev.kegang.lsp.handlers.DefinitionHandler;
import dev.kegang.lsp.handlers.DiagnosticHandler;
import dev.kegang.lsp.handlers.DocumentHighlightHandler;
import dev.kegang.lsp.handlers.DocumentLinkHandler;
import dev.kegang.lsp.handlers.DocumentSymbolHandler;
import dev.kegang.lsp.handlers.ExecuteCommandHandler;
import dev.kegang.lsp.handlers.ExplainFileHandler;
import dev.kegang.lsp.handlers.ExportHandler;
import dev.kegang.lsp.handlers.FileRenameHandler;
import dev.kegang.lsp.handlers.FoldingRangeHandler;
import dev.kegang.lsp.handlers.FormattingHandler;
import dev.kegang.lsp.handlers.HoverHandler;
import dev.kegang.lsp.handlers.InlayHintHandler;
import dev.kegang.lsp.handlers.LinkedEditingRangeHandler;
import dev.kegang.lsp.handlers.NewLessonHandler;
import dev.kegang.lsp.handlers.OnTypeFormattingHandler;
import dev.kegang.lsp.handlers.OutlineHandler;
import dev.kegang.lsp.handlers.PreviewHandler;
import dev.kegang.lsp.handlers.RangeFormattingHandler;
import dev.kegang.lsp.handlers.ReferencesHandler;
import dev.kegang.lsp.handlers.RenameHandler;
import dev.kegang.lsp.handlers.SelectionRangeHandler;
import dev.kegang.lsp.handlers.SemanticTokensHandler;
import dev.kegang.lsp.handlers.ShowPlaceCommand;
import dev.kegang.lsp.handlers.TypeHierarchyHandler;
import dev.kegang.lsp.handlers.WorkspaceSymbolHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** Puts a language server together and runs it. */
public final class LanguageServerLauncher {

  /** Milliseconds that the last messages have to reach the client. */
  private static final long LAST_WORDS = 150;

  private LanguageServerLauncher() {}

  /**
   * Serves one client until it says {@code exit}, closes a stream or is gone.
   *
   * @param startLocale the locale the program was started in, where it is known
   * @param compilation of the program; where it goes on, the server practises until it is fast,
   *     else it removes garbage while nobody types
   * @return 0 if the client asked for the end as it should, else 1
   */
  public static int run(
      InputStream input,
      OutputStream output,
      @Nullable String startLocale,
      Compilation compilation) {
    silenceLogging();
    ConnectionState state = new ConnectionState();
    Connection connection = new Connection(input, output, state);
    AnswerPool pool = new AnswerPool();
    ExecutorService background =
        Executors.newSingleThreadExecutor(new DaemonThreads("kegang-course"));
    Session session = new Session(pool);
    FaultLog faults = new FaultLog(session, connection.client());
    // Whether the client is still there must be seen also while nobody can tell it anything.
    try (TimerScheduler scheduler = new TimerScheduler(faults::tell);
        TimerScheduler watchScheduler = new TimerScheduler(faults::tell)) {
      pool.execute(new Guarded(new WarmUp(), faults::tell));
      ParentWatch parentWatch =
          new ParentWatch(ParentWatch::visibleProcess, watchScheduler, state::end);
      Executor guarded = task -> background.execute(new Guarded(task, faults::tell));
      Runnable afterEachMessage = () -> {};
      if (compilation == Compilation.JUST_IN_TIME) {
        rehearse(scheduler, faults);
      } else {
        afterEachMessage = IdleCollection.of(watchScheduler)::messageHandled;
      }
      SpareTime spare = new SpareTime(scheduler, afterEachMessage);
      List<Handler> handlers = handlers(session, connection.client(), spare, guarded, faults);
      Lifecycle lifecycle = new Lifecycle(session, state, parentWatch, handlers, startLocale);
      Services services = Services.of(lifecycle, handlers);
      new DaemonThreads("kegang-reader")
          .newThread(() -> listen(connection, services, spare, faults, state))
          .start();
      int exitCode = state.awaitEnd();
      pool.close(state.grace());
      connection.close(LAST_WORDS);
      return exitCode;
    } finally {
      background.shutdownNow();
    }
  }

  /** On a thread of its own: the reading of a course doesn't wait for it. */
  private static void rehearse(Scheduler scheduler, FaultLog faults) {
    Thread rehearsal =
        new DaemonThreads("kegang-rehearsal").newThread(new Guarded(new Rehearsal(), faults::tell));
    scheduler.after(Rehearsal.DELAY, rehearsal::start);
  }

  static List<Handler> handlers(
      Session session,
      LanguageClient client,
      Scheduler scheduler,
      Executor background,
      FaultLog faults) {
    PreviewHandler preview = new PreviewHandler(session);
    ExplainFileHandler explainFile = new ExplainFileHandler(session);
    CourseMapHandler courseMap = new CourseMapHandler(session);
    DocumentReading reading = new DocumentReading(session, scheduler::now, faults);
    ClosedFindings findings = new ClosedFindings(session, reading.links(), faults);
    CheckCourseHandler checkCourse = new CheckCourseHandler(session, findings);
    OutlineHandler outline = new OutlineHandler(session);
    NewLessonHandler newLesson = new NewLessonHandler(session);
    ExportHandler export = new ExportHandler(session);
    ShowPlaceCommand showPlace = new ShowPlaceCommand(client);
    List<ServerCommand> commands =
        List.of(
            new ApplyEditCommand(client),
            preview,
            explainFile,
            courseMap,
            checkCourse,
            outline,
            newLesson,
            export,
            showPlace);
    DiagnosticsPublisher publisher = new DiagnosticsPublisher(session, client, scheduler, faults);
    LinkSync links = new LinkSync(session, reading, publisher, scheduler, background);
    SettingsSync settings = new SettingsSync(session, reading, publisher, scheduler);
    IndexingProgress progress = new IndexingProgress(session, client);
    CourseIndexing indexing =
        new CourseIndexing(
            session, client, scheduler, background, publisher, progress, findings, faults);
    settings.whenRefreshed(
        () -> {
          indexing.readAll();
          publisher.askToPull();
        });
    return List.of(
        progress,
        new WatchedFiles(session, client, settings, indexing, links),
        new RenamedFiles(settings, indexing, links),
        new DeletedFiles(settings, indexing, links),
        new TextSync(session, publisher, reading, settings, indexing, links),
        new ConfigurationSync(session, client),
        new WorkspaceFoldersSync(session, settings),
        preview,
        explainFile,
        courseMap,
        checkCourse,
        outline,
        newLesson,
        export,
        showPlace,
        new CodeActionHandler(session),
        new CodeLensHandler(session),
        new CompletionHandler(session),
        new DefinitionHandler(session),
        new DiagnosticHandler(session),
        new DocumentHighlightHandler(session),
        new DocumentLinkHandler(session),
        new DocumentSymbolHandler(session),
        new ExecuteCommandHandler(commands),
        new FileRenameHandler(session),
        new FoldingRangeHandler(session),
        new FormattingHandler(session),
        new HoverHandler(session),
        new InlayHintHandler(session),
        new LinkedEditingRangeHandler(session),
        new OnTypeFormattingHandler(session),
        new RangeFormattingHandler(session),
        new ReferencesHandler(session),
        new RenameHandler(session),
        new SelectionRangeHandler(session),
        new SemanticTokensHandler(session),
        new TypeHierarchyHandler(session),
        new WorkspaceSymbolHandler(session));
  }

  private static void listen(
      Connection connection,
      Services services,
      SpareTime spare,
      FaultLog faults,
      ConnectionState state) {
    try {
      connection.listen(services, spare, faults::tell);
    } catch (IOException e) {
      // The stream is gone, and that is all there is to know about it.
    } finally {
      state.end();
    }
  }

  /**
   * LSP4J logs to standard error; where nobody reads that, a server that writes it stops for ever.
   */
  static void silenceLogging() {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
  }
}
