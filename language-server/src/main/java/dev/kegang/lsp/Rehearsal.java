package dev.kegang.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.kegang.settings.SettingsReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A conversation with a server of its own in which somebody types, while nobody waits: Java
 * compiles what has run some hundred times, and until then a keystroke takes several times as long.
 *
 * <p>Each key waits until what is found after it was told. So all runs that runs for a key of an
 * author, threads that wake each other included, and Java's compiler keeps up: what it has no time
 * for when it notices it, it puts off for as many calls again.
 */
final class Rehearsal implements Runnable {

  /** Milliseconds after the start: what the client asks for at first is not to wait. */
  static final long DELAY = 1_000;

  /** Java compiles what was called 200 times, and looks whether it was at every 128th call. */
  static final int KEYSTROKES = 640;

  private static final int KEYSTROKES_BETWEEN_REQUESTS = 8;

  /** What editors ask about every text. */
  private static final List<String> REQUESTS =
      List.of(
          "textDocument/documentSymbol",
          "textDocument/foldingRange",
          "textDocument/semanticTokens/full",
          "textDocument/diagnostic");

  /**
   * Milliseconds after which the server must have said something, whatever else the machine does.
   */
  private static final long PATIENCE = 30_000;

  /** A course that is nowhere on the disk: no author keeps one in the folder of Java. */
  private static final Path COURSE = Path.of(System.getProperty("java.home"), "kegang-rehearsal");

  private static final String SETTINGS = uri(SettingsReader.FILE_NAME);
  private static final String LESSON = uri("lesson.md");

  /** Does at once what is due soon; what watches over a real client is left out. */
  private record Impatient(SpareTime spare) implements Scheduler {

    @Override
    public void after(long milliseconds, Runnable task) {
      if (milliseconds <= DiagnosticsPublisher.INTERVAL) {
        spare.soon(task);
      }
    }

    @Override
    public long now() {
      return 0;
    }
  }

  /** Hears when the server has said something. */
  private static final class Heard extends OutputStream {

    private final OutputStream output;
    private final Semaphore said = new Semaphore(0);

    Heard(OutputStream output) {
      this.output = output;
    }

    @Override
    public void write(int b) throws IOException {
      output.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      output.write(bytes, offset, length);
    }

    @Override
    public void flush() {
      said.release();
    }
  }

  private final Heard heard;
  private final SpokenMessages spoken = new SpokenMessages();
  private boolean understood = true;

  Rehearsal() {
    this(OutputStream.nullOutputStream());
  }

  /**
   * @param output gets what the server says
   */
  Rehearsal(OutputStream output) {
    this.heard = new Heard(output);
  }

  @Override
  public void run() {
    ConnectionState state = new ConnectionState();
    Connection connection = new Connection(spoken, heard, state);
    Session session = new Session(Runnable::run);
    FaultLog faults = new FaultLog(session, connection.client());
    try (TimerScheduler timer = new TimerScheduler(faults::tell)) {
      SpareTime spare = new SpareTime(timer);
      Scheduler scheduler = new Impatient(spare);
      List<Handler> handlers =
          LanguageServerLauncher.handlers(
              session, connection.client(), scheduler, Runnable::run, faults);
      ParentWatch nobody = new ParentWatch(process -> null, scheduler, state::end);
      Lifecycle lifecycle = new Lifecycle(session, state, nobody, handlers, null);
      Services services = Services.of(lifecycle, handlers);
      Thread typist =
          new DaemonThreads("kegang-rehearsal-typist")
              .newThread(new Guarded(this::type, faults::tell));
      typist.start();
      connection.listen(services, spare, faults::tell);
    } catch (IOException e) {
      // The server is ending.
    } finally {
      connection.close(PATIENCE);
    }
  }

  private void type() {
    try {
      start();
      String text = SampleOutline.text();
      open(SETTINGS, "{ \"root\": true }");
      open(LESSON, text);
      await();
      List<Integer> places = SampleOutline.placesToType(text);
      for (int i = 0; i < KEYSTROKES && understood; i++) {
        heard.said.drainPermits();
        change(text, places.get(i / 2 % places.size()), i);
        await();
        if (i % KEYSTROKES_BETWEEN_REQUESTS == 0) {
          for (String method : REQUESTS) {
            request(method, with("textDocument", with("uri", LESSON)));
            await();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      spoken.end();
    }
  }

  private void start() throws InterruptedException {
    JsonObject diagnostics = new JsonObject();
    diagnostics.addProperty("relatedInformation", true);
    diagnostics.addProperty("versionSupport", true);
    JsonObject document = with("publishDiagnostics", diagnostics);
    request("initialize", with("capabilities", with("textDocument", document)));
    await();
    spoken.notify("initialized", new JsonObject());
  }

  private void open(String uri, String text) {
    JsonObject document = with("uri", uri);
    document.addProperty("languageId", "markdown");
    document.addProperty("version", 0);
    document.addProperty("text", text);
    spoken.notify("textDocument/didOpen", with("textDocument", document));
  }

  /** A blank is typed where one stands, with a letter or without, and then taken away. */
  private void change(String text, int offset, int count) {
    String typed = count % 4 < 2 ? " " : "  a";
    boolean deleted = count % 2 == 1;
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    int column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
    JsonObject range = with("start", position(line, column));
    range.add("end", position(line, deleted ? column + typed.length() : column));
    JsonObject change = with("range", range);
    change.addProperty("text", deleted ? "" : typed);
    JsonArray changes = new JsonArray();
    changes.add(change);
    JsonObject document = with("uri", LESSON);
    document.addProperty("version", count + 1);
    JsonObject params = with("textDocument", document);
    params.add("contentChanges", changes);
    spoken.notify("textDocument/didChange", params);
  }

  private void request(String method, JsonObject params) {
    heard.said.drainPermits();
    spoken.request(method, params);
  }

  /** Waits until the server says something; where it doesn't, nothing more is tried. */
  private void await() throws InterruptedException {
    understood &= heard.said.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS);
  }

  private static JsonObject position(int line, int column) {
    JsonObject position = new JsonObject();
    position.addProperty("line", line);
    position.addProperty("character", column);
    return position;
  }

  private static JsonObject with(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }

  private static JsonObject with(String name, String value) {
    JsonObject object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }

  private static String uri(String name) {
    return COURSE.resolve(name).toUri().toString();
  }
}
