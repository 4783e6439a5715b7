package dev.kegang.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation with a server of its own in which somebody types, while nobody waits: Java
 * compiles what has run some hundred times, and until then a keystroke takes several times as long.
 */
final class Rehearsal implements Runnable {

  /** Milliseconds after the start: what the client asks for at first is not to wait. */
  static final long DELAY = 1_000;

  /** Java compiles what was called 200 times. */
  static final int KEYSTROKES = 320;

  private static final int KEYSTROKES_BETWEEN_REQUESTS = 8;

  /** Milliseconds for what is still to be written. */
  private static final long LAST_WORDS = 1_000;

  private static final String URI = "rehearsal:/a.md";

  /** Runs what is due soon at once; what watches over a real client is left out. */
  private static final class Impatient implements Scheduler {

    @Override
    public void after(long milliseconds, Runnable task) {
      if (milliseconds <= DiagnosticsPublisher.INTERVAL) {
        task.run();
      }
    }

    @Override
    public long now() {
      return 0;
    }
  }

  private final OutputStream output;
  private final ByteArrayOutputStream input = new ByteArrayOutputStream();
  private int requests;

  Rehearsal() {
    this(OutputStream.nullOutputStream());
  }

  /**
   * @param output gets what the server says
   */
  Rehearsal(OutputStream output) {
    this.output = output;
  }

  @Override
  public void run() {
    ConnectionState state = new ConnectionState();
    write();
    Connection connection =
        new Connection(new ByteArrayInputStream(input.toByteArray()), output, state);
    Session session = new Session(Runnable::run);
    FaultLog faults = new FaultLog(session, connection.client());
    Scheduler scheduler = new Impatient();
    List<Handler> handlers =
        LanguageServerLauncher.handlers(
            session, connection.client(), scheduler, Runnable::run, faults);
    ParentWatch nobody = new ParentWatch(process -> null, scheduler, state::end);
    List<Object> answering = new ArrayList<>(handlers);
    answering.add(new Lifecycle(session, state, nobody, handlers, null));
    try {
      connection.listen(Services.of(answering), faults::tell);
    } catch (IOException e) {
      // The server is ending.
    } finally {
      connection.close(LAST_WORDS);
    }
  }

  private void write() {
    JsonObject start = new JsonObject();
    start.add("capabilities", new JsonObject());
    request("initialize", start);
    notify("initialized", new JsonObject());
    String text = SampleOutline.text();
    JsonObject document = new JsonObject();
    document.addProperty("uri", URI);
    document.addProperty("languageId", "lesson-outline");
    document.addProperty("version", 0);
    document.addProperty("text", text);
    notify("textDocument/didOpen", with("textDocument", document));
    List<Integer> places = SampleOutline.placesToType(text);
    for (int i = 0; i < KEYSTROKES; i++) {
      change(text, places.get(i / 2 % places.size()), i);
      if (i % KEYSTROKES_BETWEEN_REQUESTS == 0) {
        JsonObject asked = with("textDocument", with("uri", URI));
        request("textDocument/documentSymbol", asked);
        request("textDocument/foldingRange", asked);
        request("textDocument/semanticTokens/full", asked);
      }
    }
  }

  /** A blank is typed where one stands, and then taken away. */
  private void change(String text, int offset, int count) {
    boolean typed = count % 2 == 0;
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    int column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
    JsonObject range = new JsonObject();
    range.add("start", position(line, column));
    range.add("end", position(line, typed ? column : column + 1));
    JsonObject change = with("range", range);
    change.addProperty("text", typed ? " " : "");
    JsonArray changes = new JsonArray();
    changes.add(change);
    JsonObject document = with("uri", URI);
    document.addProperty("version", count + 1);
    JsonObject params = with("textDocument", document);
    params.add("contentChanges", changes);
    notify("textDocument/didChange", params);
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

  private void request(String method, JsonObject params) {
    JsonObject message = message(method, params);
    message.addProperty("id", ++requests);
    send(message);
  }

  private void notify(String method, JsonObject params) {
    send(message(method, params));
  }

  private static JsonObject message(String method, JsonObject params) {
    JsonObject message = with("jsonrpc", "2.0");
    message.addProperty("method", method);
    message.add("params", params);
    return message;
  }

  private void send(JsonObject message) {
    byte[] body = message.toString().getBytes(StandardCharsets.UTF_8);
    try {
      input.write(
          ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      input.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
