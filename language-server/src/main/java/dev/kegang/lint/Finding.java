package dev.kegang.lint;

import dev.kegang.text.TextChange;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong at one place.
 *
 * @param rule the rule's name
 * @param range in UTF-16 offsets of the document
 * @param related the other places the same cause shows at
 * @param fixes the best first
 */
public record Finding(
    String rule,
    Severity severity,
    TextRange range,
    Message message,
    List<Related> related,
    List<Fix> fixes) {

  /** The same finding where its document stands further on by a distance, or further back. */
  Finding shiftedBy(int distance) {
    List<Related> otherPlaces = new ArrayList<>(related.size());
    for (Related place : related) {
      otherPlaces.add(place.shiftedBy(distance));
    }
    List<Fix> otherFixes = new ArrayList<>(fixes.size());
    for (Fix fix : fixes) {
      otherFixes.add(fix.shiftedBy(distance));
    }
    return new Finding(
        rule,
        severity,
        range.shiftedBy(distance),
        message,
        List.copyOf(otherPlaces),
        List.copyOf(otherFixes));
  }

  /**
   * The same finding after a change of the text that does not reach it; null where the change may
   * reach it.
   *
   * @param offered its fixes by then
   */
  @Nullable Finding after(TextChange change, List<Fix> offered) {
    TextRange moved = change.moved(range);
    if (moved == null) {
      return null;
    }
    List<Related> otherPlaces = new ArrayList<>(related.size());
    for (Related place : related) {
      TextRange there = place.elsewhere() == null ? change.moved(place.range()) : place.range();
      if (there == null) {
        return null;
      }
      otherPlaces.add(new Related(there, place.message(), place.elsewhere()));
    }
    return new Finding(rule, severity, moved, message, List.copyOf(otherPlaces), offered);
  }

  /** The same finding, taken less or more seriously. */
  public Finding with(Severity other) {
    return new Finding(rule, other, range, message, related, fixes);
  }
}
