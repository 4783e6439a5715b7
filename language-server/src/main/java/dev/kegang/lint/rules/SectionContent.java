package dev.kegang.lint.rules;

import dev.kegang.outline.Body;
import dev.kegang.outline.Section;

/** Settles for all rules whether a section holds anything, so that only one speaks about it. */
final class SectionContent {

  private SectionContent() {}

  static boolean isEmpty(Section section) {
    for (int i = 0; i < section.bodyCount(); i++) {
      Body body = section.body(i);
      if (body.filled()) {
        return false;
      }
    }
    return true;
  }
}
