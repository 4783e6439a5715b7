package dev.kegang.lint.rules;

import dev.kegang.outline.Citation;
import dev.kegang.outline.Item;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextRange;

/** A citation's own wording, without the number before it. */
final class CitationWording {

  private CitationWording() {}

  static TextRange range(Item item) {
    return item.content() instanceof Citation citation
        ? citation.wordingRange()
        : item.text().range();
  }

  static int start(Citation citation) {
    return citation.wordingRange().start();
  }

  /** Whether a citation is the other one with a chapter or pages behind it. */
  static boolean addsPlace(String wording, String other) {
    String whole = Normalised.key(other);
    String longer = Normalised.key(wording);
    if (!longer.startsWith(whole)) {
      return false;
    }
    for (int i = whole.length(); i < longer.length(); i++) {
      if (Character.isDigit(longer.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
