package dev.kegang.lsp;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the message that comes with every key in one walk, where it is written as editors write it.
 * Of anything else nothing is said: what is wrong with a message, or only unusual, those find out
 * who read them all, and they walk over it twice.
 */
final class KeyMessage {

  private static final String METHOD = "textDocument/didChange";

  private final JsonReader in;

  private KeyMessage(String text) {
    in = new JsonReader(new StringReader(text));
    in.setStrictness(Strictness.STRICT);
  }

  /** The message that a text is; null where that is for others to say. */
  static @Nullable NotificationMessage of(String text) {
    try {
      return new KeyMessage(text).message();
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      return null;
    }
  }

  private NotificationMessage message() throws IOException {
    String version = null;
    String method = null;
    DidChangeTextDocumentParams params = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "jsonrpc" -> version = first(version, text());
        case "method" -> method = first(method, method());
        case "params" -> params = first(params, params());
        default -> throw unusual();
      }
    }
    in.endObject();
    if (version == null
        || method == null
        || params == null
        || in.peek() != JsonToken.END_DOCUMENT) {
      throw unusual();
    }
    NotificationMessage message = new NotificationMessage();
    message.setJsonrpc(version);
    message.setMethod(method);
    message.setParams(params);
    return message;
  }

  private String method() throws IOException {
    String method = text();
    if (!method.equals(METHOD)) {
      throw unusual();
    }
    return method;
  }

  private DidChangeTextDocumentParams params() throws IOException {
    DidChangeTextDocumentParams params = new DidChangeTextDocumentParams();
    List<TextDocumentContentChangeEvent> changes = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "textDocument" -> params.setTextDocument(first(params.getTextDocument(), document()));
        case "contentChanges" -> changes = first(changes, changes());
        default -> throw unusual();
      }
    }
    in.endObject();
    if (changes != null) {
      params.setContentChanges(changes);
    }
    return params;
  }

  private VersionedTextDocumentIdentifier document() throws IOException {
    VersionedTextDocumentIdentifier document = new VersionedTextDocumentIdentifier();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "uri" -> document.setUri(first(document.getUri(), text()));
        case "version" -> document.setVersion(first(document.getVersion(), number()));
        default -> throw unusual();
      }
    }
    in.endObject();
    return document;
  }

  private List<TextDocumentContentChangeEvent> changes() throws IOException {
    List<TextDocumentContentChangeEvent> changes = new ArrayList<>(1);
    in.beginArray();
    while (in.hasNext()) {
      changes.add(change());
    }
    in.endArray();
    return changes;
  }

  // Clients still write the length of a range.
  @SuppressWarnings("deprecation")
  private TextDocumentContentChangeEvent change() throws IOException {
    TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "text" -> change.setText(first(change.getText(), text()));
        case "range" -> change.setRange(first(change.getRange(), range()));
        case "rangeLength" -> change.setRangeLength(first(change.getRangeLength(), number()));
        default -> throw unusual();
      }
    }
    in.endObject();
    return change;
  }

  private Range range() throws IOException {
    Position start = null;
    Position end = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "start" -> start = first(start, position());
        case "end" -> end = first(end, position());
        default -> throw unusual();
      }
    }
    in.endObject();
    if (start == null || end == null) {
      throw unusual();
    }
    return new Range(start, end);
  }

  private Position position() throws IOException {
    Integer line = null;
    Integer character = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "line" -> line = first(line, number());
        case "character" -> character = first(character, number());
        default -> throw unusual();
      }
    }
    in.endObject();
    if (line == null || character == null) {
      throw unusual();
    }
    return new Position(line, character);
  }

  private String text() throws IOException {
    if (in.peek() != JsonToken.STRING) {
      throw unusual();
    }
    return in.nextString();
  }

  private Integer number() throws IOException {
    if (in.peek() != JsonToken.NUMBER) {
      throw unusual();
    }
    return in.nextInt();
  }

  /** A value that was not given before; which of two counts is for others to say. */
  private static <T> T first(@Nullable T before, T now) {
    if (before != null) {
      throw unusual();
    }
    return now;
  }

  private static IllegalStateException unusual() {
    return new IllegalStateException("not as editors write it");
  }
}
