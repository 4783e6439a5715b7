package dev.kegang.ide;

import dev.kegang.outline.Caption;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.vocabulary.CaptionKind;
import org.jspecify.annotations.Nullable;

/** Which number a new figure, table or listing gets, and how its label looks. */
final class CaptionNumbers {

  private CaptionNumbers() {}

  /**
   * The number behind that of the last one before a place; where that is taken, the next that is
   * free.
   */
  static int next(Outline outline, CaptionKind kind, int offset) {
    int before = 0;
    int largest = 0;
    boolean taken = false;
    for (Item item : outline.items()) {
      if (item.content() instanceof Caption caption && caption.kind() == kind) {
        largest = Math.max(largest, caption.number());
        if (caption.label().range().start() < offset) {
          before = Math.max(before, caption.number());
        } else {
          taken |= caption.number() == before + 1;
        }
      }
    }
    return (taken ? largest : before) + 1;
  }

  /** A label with its number and colon, as the file's other captions of that kind have it. */
  static String label(Outline outline, CaptionKind kind, int number) {
    Caption sample = sample(outline, kind);
    if (sample == null) {
      String word = outline.vocabulary().word(kind, outline.language());
      boolean apart = word.charAt(word.length() - 1) < '\u2e80';
      return word + (apart ? " " : "") + number + ": ";
    }
    String content = outline.source().content();
    int labelStart = sample.label().range().start();
    int titleStart = Math.max(sample.title().range().start(), sample.digits().end());
    return content.substring(labelStart, sample.digits().start())
        + number
        + content.substring(sample.digits().end(), titleStart);
  }

  /** The first caption of a kind that has a title. */
  private static @Nullable Caption sample(Outline outline, CaptionKind kind) {
    for (Item item : outline.items()) {
      if (item.content() instanceof Caption caption
          && caption.kind() == kind
          && !caption.title().isEmpty()) {
        return caption;
      }
    }
    return null;
  }

  /** Whether a file has captions of a kind. */
  static boolean uses(Outline outline, CaptionKind kind) {
    return sample(outline, kind) != null;
  }
}
