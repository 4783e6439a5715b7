package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * One item of a list.
 *
 * @param range from its marker to the end of its own last line, nested items not counted
 * @param text the wording behind the marker, trimmed; continuation lines are part of it
 * @param content what the wording is
 * @param children nested items
 */
public record Item(
    Marker marker, TextRange range, TextSpan text, ItemContent content, List<Item> children) {

  /** The same where it stands further on by a distance, or further back. */
  Item shiftedBy(int distance) {
    List<Item> shifted = new ArrayList<>(children.size());
    for (Item child : children) {
      shifted.add(child.shiftedBy(distance));
    }
    return new Item(
        marker.shiftedBy(distance),
        range.shiftedBy(distance),
        text.shiftedBy(distance),
        content.shiftedBy(distance),
        shifted);
  }
}
