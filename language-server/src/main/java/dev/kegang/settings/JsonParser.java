package dev.kegang.settings;

import dev.kegang.settings.JsonValue.Member;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON with comments and trailing commas. */
final class JsonParser {

  /** Settings are a few levels deep; more would only exhaust the stack. */
  private static final int DEEPEST = 64;

  private final JsonScanner scanner;

  private JsonParser(String text) {
    this.scanner = new JsonScanner(text);
  }

  /**
   * The value a text is.
   *
   * @throws JsonFault where it is none
   */
  static JsonValue parse(String text) throws JsonFault {
    JsonParser parser = new JsonParser(text);
    JsonValue value = parser.value(0);
    parser.scanner.peek();
    if (!parser.scanner.isAtEnd()) {
      throw parser.scanner.fault("behind");
    }
    return value;
  }

  private JsonValue value(int depth) throws JsonFault {
    char first = scanner.peek();
    int start = scanner.offset();
    if (depth > DEEPEST) {
      throw scanner.fault("depth");
    }
    if (scanner.take('{')) {
      return members(start, depth);
    }
    if (scanner.take('[')) {
      return items(start, depth);
    }
    if (first == '"') {
      String text = quoted();
      return new JsonValue.Text(rangeFrom(start), text);
    }
    JsonFault fault = scanner.fault("value");
    String word = scanner.word();
    return switch (word) {
      case "true", "false" -> new JsonValue.Flag(rangeFrom(start), word.equals("true"));
      case "null" -> new JsonValue.Nothing(rangeFrom(start));
      default -> number(word, start, fault);
    };
  }

  private JsonValue number(String word, int start, JsonFault fault) throws JsonFault {
    if (!isNumber(word)) {
      throw fault;
    }
    try {
      return new JsonValue.Numeral(rangeFrom(start), Double.parseDouble(word));
    } catch (NumberFormatException e) {
      fault.addSuppressed(e);
      throw fault;
    }
  }

  /** Java's own reader also takes 1d, 0x1p3 and Infinity. */
  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("0123456789+-.eE".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty() && word.charAt(0) != '+' && word.charAt(0) != '.';
  }

  private JsonValue members(int start, int depth) throws JsonFault {
    List<Member> members = new ArrayList<>();
    while (!scanner.take('}')) {
      if (!members.isEmpty()) {
        scanner.expect(',', "comma-or-brace");
        if (scanner.take('}')) {
          break;
        }
      }
      if (scanner.peek() != '"') {
        throw scanner.fault("name");
      }
      int nameStart = scanner.offset();
      String name = quoted();
      TextRange place = rangeFrom(nameStart);
      scanner.expect(':', "colon");
      members.add(new Member(place, name, value(depth + 1)));
    }
    return new JsonValue.Members(rangeFrom(start), List.copyOf(members));
  }

  private JsonValue items(int start, int depth) throws JsonFault {
    List<JsonValue> items = new ArrayList<>();
    while (!scanner.take(']')) {
      if (!items.isEmpty()) {
        scanner.expect(',', "comma-or-bracket");
        if (scanner.take(']')) {
          break;
        }
      }
      items.add(value(depth + 1));
    }
    return new JsonValue.Items(rangeFrom(start), List.copyOf(items));
  }

  private String quoted() throws JsonFault {
    int start = scanner.offset();
    scanner.expect('"', "name");
    return scanner.quoted(start);
  }

  private TextRange rangeFrom(int start) {
    return new TextRange(start, scanner.offset());
  }
}
