package dev.kegang.ide;

import dev.kegang.outline.Element;
import dev.kegang.outline.ElementFinder;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Places that say the same name to the letter and can be edited as one. */
public final class LinkedNames {

  private LinkedNames() {}

  /**
   * The places, the one at an offset among them; empty where there is only one. What stands around
   * a name on the title page, such as a number or an emoji, isn't linked.
   */
  public static List<TextRange> at(Outline outline, int offset) {
    Element element = ElementFinder.at(outline, offset);
    boolean named =
        element instanceof Element.LessonName
            || element instanceof Element.SectionName
            || element instanceof Element.PlacementName;
    if (element == null || !named || element.range().isEmpty()) {
      return List.of();
    }
    String name = "";
    List<TextSpan> spans = new ArrayList<>();
    for (Occurrence occurrence : Occurrences.of(outline, element)) {
      TextSpan span = outline.source().span(occurrence.range());
      if (occurrence.role() != Occurrence.Role.MENTION) {
        spans.add(span);
      }
      if (occurrence.role() == Occurrence.Role.DEFINITION) {
        name = span.text();
      }
    }
    List<TextRange> linked = new ArrayList<>();
    boolean touched = false;
    for (TextSpan span : spans) {
      int at = span.text().indexOf(name);
      boolean whole = span.text().length() == name.length();
      if (at >= 0 && (whole || !(element instanceof Element.SectionName))) {
        TextRange range = span.slice(at, at + name.length()).range();
        linked.add(range);
        touched |= range.touches(offset);
      }
    }
    return touched && linked.size() > 1 ? linked : List.of();
  }
}
