package dev.kegang.ide;

import java.util.ArrayList;
import java.util.List;

/** A text with places to fill in, each of which already holds something that will do. */
final class Template {

  /**
   * A piece of the text.
   *
   * @param place its number from 1, or 0 where it is not to be filled in
   */
  private record Piece(String text, int place) {}

  private final List<Piece> pieces = new ArrayList<>();
  private int places;

  /** Adds text that stays as it is. */
  Template text(String text) {
    pieces.add(new Piece(text, 0));
    return this;
  }

  /** Adds a place to fill in. */
  Template place(String text) {
    pieces.add(new Piece(text, ++places));
    return this;
  }

  /** Adds the place that was added first once more; what is filled in there appears here too. */
  Template firstPlaceAgain(String text) {
    pieces.add(new Piece(text, 1));
    return this;
  }

  /** Takes text away again that was added last. */
  Template without(String end) {
    int last = pieces.size() - 1;
    Piece piece = last < 0 ? null : pieces.get(last);
    if (piece != null && piece.place == 0 && piece.text.endsWith(end)) {
      String kept = piece.text.substring(0, piece.text.length() - end.length());
      pieces.set(last, new Piece(kept, 0));
    }
    return this;
  }

  /** The text in the syntax of LSP's snippets. */
  String snippet() {
    StringBuilder snippet = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.place == 0) {
        escape(piece.text, snippet);
      } else {
        snippet.append("${").append(piece.place).append(':');
        escape(piece.text, snippet);
        snippet.append('}');
      }
    }
    return snippet.toString();
  }

  /** The text as it is when nothing is filled in. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    for (Piece piece : pieces) {
      plain.append(piece.text);
    }
    return plain.toString();
  }

  private static void escape(String text, StringBuilder snippet) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '$' || c == '}' || c == '\\') {
        snippet.append('\\');
      }
      snippet.append(c);
    }
  }
}
