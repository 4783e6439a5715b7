package dev.kegang.ide;

import dev.kegang.outline.Element;
import dev.kegang.outline.ElementFinder;
import dev.kegang.outline.Heading;
import dev.kegang.outline.HeadingAnchors;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where what is under the cursor is named or listed.
 *
 * @param origin the characters that stand for it under the cursor
 * @param path the file that holds it, as a link writes it, with a fragment; null in this document
 * @param targets in order, in this document; empty where there is nothing but plain text
 * @param named whether it is named or listed at the targets, and not only cited
 */
public record Definition(
    TextRange origin, @Nullable String path, List<TextRange> targets, boolean named) {

  private static final Definition NONE = new Definition(TextRange.at(0), null, List.of(), false);

  /** Of a work that is in no bibliography, the first place it is cited at. */
  public static Definition at(Outline outline, int offset) {
    Element element = ElementFinder.at(outline, offset);
    if (element == null || element instanceof Element.FieldName) {
      return NONE;
    }
    if (element instanceof Element.LinkName name) {
      return ofLink(outline, name);
    }
    List<TextRange> targets = new ArrayList<>(1);
    List<Occurrence> occurrences = Occurrences.of(outline, element);
    for (Occurrence occurrence : occurrences) {
      if (occurrence.role() == Occurrence.Role.DEFINITION) {
        targets.add(occurrence.range());
      }
    }
    boolean named = !targets.isEmpty();
    if (!named && !occurrences.isEmpty()) {
      targets.add(occurrences.get(0).range());
    }
    return new Definition(element.range(), null, List.copyOf(targets), named);
  }

  private static Definition ofLink(Outline outline, Element.LinkName name) {
    String target = name.link().target().text();
    int end = RelativePath.end(target);
    if (end == 0 && !target.isEmpty()) {
      Heading heading = HeadingAnchors.heading(outline, target.substring(1));
      return heading == null
          ? NONE
          : new Definition(name.range(), null, List.of(heading.title().range()), true);
    }
    return RelativePath.isRelative(target.substring(0, end))
        ? new Definition(name.range(), target, List.of(), true)
        : NONE;
  }
}
