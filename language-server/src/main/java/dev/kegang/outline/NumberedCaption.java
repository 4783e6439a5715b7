package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.CaptionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A caption in its section.
 *
 * @param section its place among the sections; -1 outside of them
 * @param scope the section's range, where a number means this caption rather than one elsewhere
 */
public record NumberedCaption(Caption caption, int section, TextRange scope) {

  /** Those of one outline. */
  private record All(Map<CaptionKind, List<NumberedCaption>> byKind) {}

  /** The captions of one kind in order. */
  public static List<NumberedCaption> all(Outline outline, CaptionKind kind) {
    return outline
        .derive(All.class, read -> new All(read(read)))
        .byKind
        .getOrDefault(kind, List.of());
  }

  private static Map<CaptionKind, List<NumberedCaption>> read(Outline outline) {
    List<Section> sections = outline.sections();
    Map<CaptionKind, List<NumberedCaption>> captions = new EnumMap<>(CaptionKind.class);
    int section = -1;
    for (Item item : TellingItems.of(outline).captions()) {
      if (item.content() instanceof Caption caption) {
        int start = caption.digits().start();
        while (section + 1 < sections.size()
            && sections.get(section + 1).range().start() <= start) {
          section++;
        }
        TextRange scope = section < 0 ? caption.digits() : sections.get(section).range();
        captions
            .computeIfAbsent(caption.kind(), kind -> new ArrayList<>())
            .add(new NumberedCaption(caption, section, scope));
      }
    }
    captions.replaceAll((kind, all) -> List.copyOf(all));
    return captions;
  }

  /** Its number as written. */
  String digits() {
    TextRange digits = caption.digits();
    int start = digits.start() - caption.label().range().start();
    return caption.label().text().substring(start, start + digits.length());
  }
}
