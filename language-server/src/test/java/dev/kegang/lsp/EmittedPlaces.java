package dev.kegang.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.kegang.workspace.DocumentUri;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds every place a server names, in whatever it says, and tells those that its document does not
 * have: outside the text, inside a character or a line end, or with an end before the start.
 */
final class EmittedPlaces {

  /** What holds a stretch, and the name of the stretch that must lie inside it. */
  private static final Map<String, String> INNER =
      Map.of("range", "selectionRange", "targetRange", "targetSelectionRange");

  private final Map<String, EncodedText> texts = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private String said = "";
  private int places;

  /** Gives the text of a document, as the client or the disk has it. */
  void know(String uri, EncodedText text) {
    texts.put(DocumentUri.key(uri), text);
  }

  List<String> problems() {
    return problems;
  }

  /** How many places were looked at. */
  int places() {
    return places;
  }

  /**
   * Looks at something the server said.
   *
   * @param uri of the document that places belong to where nothing else is named
   */
  void look(String what, JsonElement content, String uri) {
    said = what;
    if (what.contains("semanticTokens") && content instanceof JsonObject object) {
      tokens(object, uri);
    } else {
      walk(content, uri, uri);
    }
  }

  private void walk(JsonElement element, String uri, String asked) {
    if (element instanceof JsonArray array) {
      array.forEach(child -> walk(child, uri, asked));
      edits(array);
    }
    if (!(element instanceof JsonObject object)) {
      return;
    }
    if (isPlace(object)) {
      place(object, uri);
      return;
    }
    if (object.get("start") instanceof JsonObject start && isPlace(start)) {
      range(object, uri);
      return;
    }
    if (object.has("startLine")) {
      fold(object, uri);
    }
    String own = uri(object, uri);
    INNER.forEach((outer, inner) -> contains(object.get(outer), object.get(inner)));
    if (object.get("parent") instanceof JsonObject parent) {
      contains(parent.get("range"), object.get("range"));
    }
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      String of = entry.getKey().equals("originSelectionRange") ? asked : own;
      walk(entry.getValue(), entry.getKey().startsWith("file:") ? entry.getKey() : of, asked);
    }
  }

  private static String uri(JsonObject object, String around) {
    JsonElement named =
        object.get("textDocument") instanceof JsonObject document
            ? document.get("uri")
            : object.has("targetUri") ? object.get("targetUri") : object.get("uri");
    return named == null || !named.isJsonPrimitive() ? around : named.getAsString();
  }

  private static boolean isPlace(JsonObject object) {
    return object.has("line") && object.has("character");
  }

  private void place(JsonObject place, String uri) {
    check(place.get("line").getAsInt(), place.get("character").getAsInt(), uri, place);
  }

  private void range(JsonObject range, String uri) {
    place(range.getAsJsonObject("start"), uri);
    place(range.getAsJsonObject("end"), uri);
    if (compare(range.get("start"), range.get("end")) > 0) {
      problems.add(said + ": runs backwards: " + range);
    }
  }

  private void fold(JsonObject fold, String uri) {
    int start = fold.get("startLine").getAsInt();
    int end = fold.get("endLine").getAsInt();
    check(start, number(fold.get("startCharacter")), uri, fold);
    check(end, number(fold.get("endCharacter")), uri, fold);
    if (start > end) {
      problems.add(said + ": runs backwards: " + fold);
    }
  }

  private static int number(@Nullable JsonElement number) {
    return number == null ? 0 : number.getAsInt();
  }

  private void contains(@Nullable JsonElement outer, @Nullable JsonElement inner) {
    if (outer instanceof JsonObject all
        && inner instanceof JsonObject part
        && (compare(all.get("start"), part.get("start")) > 0
            || compare(part.get("end"), all.get("end")) > 0)) {
      problems.add(said + ": " + inner + " is not inside " + outer);
    }
  }

  /** Changes of one text must not overlap. */
  private void edits(JsonArray array) {
    List<JsonObject> ranges = new ArrayList<>();
    for (JsonElement element : array) {
      if (element instanceof JsonObject edit && edit.has("newText") && edit.has("range")) {
        ranges.add(edit.getAsJsonObject("range"));
      }
    }
    ranges.sort(
        Comparator.comparing((JsonObject range) -> range.get("start"), EmittedPlaces::compare)
            .thenComparing(range -> range.get("end"), EmittedPlaces::compare));
    for (int i = 1; i < ranges.size(); i++) {
      if (compare(ranges.get(i - 1).get("end"), ranges.get(i).get("start")) > 0) {
        problems.add(said + ": overlap: " + ranges.get(i - 1) + ' ' + ranges.get(i));
      }
    }
  }

  private static int compare(JsonElement one, JsonElement other) {
    int lines =
        Integer.compare(
            one.getAsJsonObject().get("line").getAsInt(),
            other.getAsJsonObject().get("line").getAsInt());
    return lines != 0
        ? lines
        : Integer.compare(
            one.getAsJsonObject().get("character").getAsInt(),
            other.getAsJsonObject().get("character").getAsInt());
  }

  /** Tokens lie on one line each, count from the one before, and do not overlap. */
  private void tokens(JsonObject answer, String uri) {
    if (!(answer.get("data") instanceof JsonArray data)) {
      return;
    }
    int line = 0;
    int column = 0;
    int end = 0;
    for (int i = 0; i + 4 < data.size(); i += 5) {
      int lines = data.get(i).getAsInt();
      line += lines;
      column = (lines == 0 ? column : 0) + data.get(i + 1).getAsInt();
      if (lines == 0 && i > 0 && column < end) {
        problems.add(said + ": token " + i / 5 + " overlaps the one before");
      }
      end = column + data.get(i + 2).getAsInt();
      check(line, column, uri, data.get(i));
      check(line, end, uri, data.get(i + 2));
    }
  }

  private void check(int line, int column, String uri, JsonElement from) {
    places++;
    EncodedText text = texts.get(DocumentUri.key(uri));
    // A file that the client is to make is empty.
    boolean exists = text == null ? line == 0 && column == 0 : text.isPlace(line, column);
    if (!exists) {
      problems.add(said + ": no place " + line + ':' + column + " in " + uri + " from " + from);
    }
  }
}
