package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.CaptionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A caption in its section.
 *
 * @param section its place among the sections; -1 outside of them
 * @param scope the section's range, where a number means this caption rather than one elsewhere
 */
public record NumberedCaption(Caption caption, int section, TextRange scope) {

  /** The captions of one kind in order. */
  public static List<NumberedCaption> all(Outline outline, CaptionKind kind) {
    List<Section> sections = outline.sections();
    List<NumberedCaption> captions = new ArrayList<>();
    int section = -1;
    for (Item item : outline.items()) {
      if (item.content() instanceof Caption caption && caption.kind() == kind) {
        int start = caption.digits().start();
        while (section + 1 < sections.size()
            && sections.get(section + 1).range().start() <= start) {
          section++;
        }
        TextRange scope = section < 0 ? caption.digits() : sections.get(section).range();
        captions.add(new NumberedCaption(caption, section, scope));
      }
    }
    return captions;
  }

  /** Its number as written. */
  String digits() {
    TextRange digits = caption.digits();
    int start = digits.start() - caption.label().range().start();
    return caption.label().text().substring(start, start + digits.length());
  }
}
