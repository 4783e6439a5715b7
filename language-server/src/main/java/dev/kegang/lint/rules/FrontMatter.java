package dev.kegang.lint.rules;

import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.vocabulary.FieldKind;

/** What a file's front matter says instead of the text. */
final class FrontMatter {

  private FrontMatter() {}

  /** Whether it gives the lesson's title, and so stands for both H1 and title page. */
  static boolean hasTitle(Outline outline) {
    for (Field field : outline.frontMatter()) {
      if (FieldKind.TITLE.equals(field.kind()) && field.filled()) {
        return true;
      }
    }
    return false;
  }
}
