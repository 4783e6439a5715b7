package dev.kegang.lint;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.kegang.lint.Baseline.Entry;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** A baseline as JSON, one finding a line, so that version control merges it. */
public final class BaselineText {

  /** What the file is called where nothing else is said. */
  public static final String FILE_NAME = "kegang-baseline.json";

  private static final int VERSION = 1;

  /** A text that is no baseline. */
  public static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
      super(message);
    }
  }

  private BaselineText() {}

  public static String of(Baseline baseline) {
    StringBuilder text = new StringBuilder("{\n  \"version\": " + VERSION + ",\n  \"findings\": [");
    String separator = "\n    ";
    for (Map.Entry<Entry, Integer> known : baseline.counts().entrySet()) {
      text.append(separator).append(line(known.getKey(), known.getValue()));
      separator = ",\n    ";
    }
    return text.append(baseline.counts().isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
  }

  private static String line(Entry entry, int count) {
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.beginObject();
      json.name("path").value(entry.path()).name("rule").value(entry.rule());
      json.name("text").value(entry.text()).name("count").value(count);
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /**
   * Reads a baseline.
   *
   * @throws Fault where the text is none; its message says where it stops making sense
   */
  public static Baseline parse(String text) throws Fault {
    Map<Entry, Integer> counts = new HashMap<>();
    try (JsonReader json = new JsonReader(new StringReader(text))) {
      boolean versioned = false;
      json.beginObject();
      while (json.hasNext()) {
        switch (json.nextName()) {
          case "version" -> versioned = version(json.nextInt());
          case "findings" -> findings(json, counts);
          default -> json.skipValue();
        }
      }
      json.endObject();
      if (!versioned) {
        throw new Fault("\"version\": " + VERSION);
      }
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      throw new Fault(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    return Baseline.of(counts);
  }

  private static boolean version(int version) throws Fault {
    if (version != VERSION) {
      throw new Fault("\"version\": " + version);
    }
    return true;
  }

  private static void findings(JsonReader json, Map<Entry, Integer> counts) throws IOException {
    json.beginArray();
    while (json.hasNext()) {
      String path = "";
      String rule = "";
      String flagged = "";
      int count = 1;
      json.beginObject();
      while (json.hasNext()) {
        switch (json.nextName()) {
          case "path" -> path = json.nextString();
          case "rule" -> rule = json.nextString();
          case "text" -> flagged = json.nextString();
          case "count" -> count = json.nextInt();
          default -> json.skipValue();
        }
      }
      json.endObject();
      counts.merge(new Entry(path, rule, flagged), Math.max(0, count), Integer::sum);
    }
    json.endArray();
  }
}
