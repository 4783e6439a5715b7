package dev.kegang.ide;

import dev.kegang.outline.Caption;
import dev.kegang.outline.CaptionRenumbering;
import dev.kegang.outline.Item;
import dev.kegang.outline.NumberedCaption;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Renumbering;
import dev.kegang.text.TextEdit;
import dev.kegang.vocabulary.CaptionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which number a new figure, table or listing gets, and how its label looks. */
final class CaptionNumbers {

  private CaptionNumbers() {}

  /** The number of a new caption at a place, as the others then have it. */
  static int next(Outline outline, CaptionKind kind, int offset) {
    List<NumberedCaption> captions = NumberedCaption.all(outline, kind);
    int before = before(captions, offset);
    int largest = 0;
    for (NumberedCaption caption : captions) {
      largest = Math.max(largest, caption.caption().number());
    }
    boolean last = before == captions.size();
    return last || shift(outline, kind, captions, before) == null
        ? largest + 1
        : captions.get(before).caption().number();
  }

  /** The edits that move the captions behind a place up by one, with all that mentions them. */
  static List<TextEdit> shift(Outline outline, CaptionKind kind, int offset) {
    List<NumberedCaption> captions = NumberedCaption.all(outline, kind);
    List<TextEdit> edits = shift(outline, kind, captions, before(captions, offset));
    return edits == null ? List.of() : edits;
  }

  private static int before(List<NumberedCaption> captions, int offset) {
    int before = 0;
    while (before < captions.size()
        && captions.get(before).caption().label().range().start() < offset) {
      before++;
    }
    return before;
  }

  /** Null where numbers don't run on, or a mention might mean several captions. */
  private static @Nullable List<TextEdit> shift(
      Outline outline, CaptionKind kind, List<NumberedCaption> captions, int before) {
    int[] numbers = new int[captions.size()];
    for (int i = 0; i < numbers.length; i++) {
      int number = captions.get(i).caption().number();
      if (number != captions.get(0).caption().number() + i) {
        return null;
      }
      numbers[i] = i < before ? number : number + 1;
    }
    Renumbering renumbering = CaptionRenumbering.of(outline, kind, numbers);
    return renumbering.certain() ? renumbering.edits() : null;
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
