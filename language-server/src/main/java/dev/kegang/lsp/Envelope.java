package dev.kegang.lsp;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.kegang.text.Utf8;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/**
 * What can be told about a body before its message is understood.
 *
 * @param text the body, decoded; null where it isn't UTF-8
 * @param valid whether it is a JSON object and nothing else
 * @param id the message's id, as far as it was found; null where there is none or it is neither
 *     string nor number
 * @param hasId whether there is a member of that name
 * @param hasMethod whether it is a request or a notification, not a response
 */
record Envelope(
    @Nullable String text,
    boolean valid,
    @Nullable Either<String, Number> id,
    boolean hasId,
    boolean hasMethod) {

  private static final int MAXIMUM_NESTING = 200;

  /** Reads a body, strictly. */
  static Envelope of(byte[] body) {
    return of(body, Utf8.decode(body, 0, body.length));
  }

  /**
   * The same.
   *
   * @param text the body, decoded; null where it isn't UTF-8
   */
  static Envelope of(byte[] body, @Nullable String text) {
    if (text == null) {
      // The id stands in ASCII, whatever is broken elsewhere.
      Scan scan = new Scan(new String(body, StandardCharsets.UTF_8), Strictness.STRICT);
      scan.run();
      return new Envelope(null, false, scan.id, scan.hasId, scan.hasMethod);
    }
    // Half a surrogate pair is JSON, though a strict reader refuses it.
    String scanned = HalfPairs.replaced(text);
    Scan scan = new Scan(scanned, Strictness.STRICT);
    boolean valid = scan.run();
    Scan named = scan;
    if (!scanned.equals(text)) {
      named = new Scan(text, Strictness.LEGACY_STRICT);
      named.run();
    }
    return new Envelope(text, valid, named.id, scan.hasId, scan.hasMethod);
  }

  /** Whether LSP4J can read the id itself: it knows strings and 32-bit integers. */
  boolean hasPlainId() {
    return id == null || id.isLeft() || id.getRight() instanceof Integer;
  }

  /** One walk over a text. */
  private static final class Scan {

    private final JsonReader reader;
    private @Nullable Either<String, Number> id;
    private boolean hasId;
    private boolean hasMethod;

    Scan(String text, Strictness strictness) {
      reader = new JsonReader(new StringReader(text));
      reader.setStrictness(strictness);
      reader.setNestingLimit(MAXIMUM_NESTING);
    }

    boolean run() {
      try {
        reader.beginObject();
        while (reader.hasNext()) {
          String name = reader.nextName();
          if (name.equals("id")) {
            hasId = true;
            id = id();
          } else {
            hasMethod |= name.equals("method");
            skip();
          }
        }
        reader.endObject();
        return reader.peek() == JsonToken.END_DOCUMENT;
      } catch (IOException | IllegalStateException | NumberFormatException e) {
        return false;
      }
    }

    private @Nullable Either<String, Number> id() throws IOException {
      JsonToken token = reader.peek();
      if (token == JsonToken.STRING) {
        return Either.forLeft(reader.nextString());
      }
      if (token == JsonToken.NUMBER) {
        return Either.forRight(number(reader.nextString()));
      }
      skip();
      return null;
    }

    /** Keeps the number as it is written, so that the answer names the same one. */
    private static Number number(String written) {
      try {
        return Integer.valueOf(written);
      } catch (NumberFormatException e) {
        return new BigDecimal(written);
      }
    }

    /**
     * Passes one value. Unlike {@link JsonReader#skipValue} this checks the characters of strings.
     */
    private void skip() throws IOException {
      Object unused;
      int depth = 0;
      do {
        switch (reader.peek()) {
          case BEGIN_OBJECT -> {
            reader.beginObject();
            depth++;
          }
          case END_OBJECT -> {
            reader.endObject();
            depth--;
          }
          case BEGIN_ARRAY -> {
            reader.beginArray();
            depth++;
          }
          case END_ARRAY -> {
            reader.endArray();
            depth--;
          }
          case NAME -> unused = reader.nextName();
          case STRING, NUMBER -> unused = reader.nextString();
          case BOOLEAN -> unused = reader.nextBoolean();
          case NULL -> reader.nextNull();
          case END_DOCUMENT -> throw new IOException("The text ends inside a value.");
        }
      } while (depth > 0);
    }
  }
}
