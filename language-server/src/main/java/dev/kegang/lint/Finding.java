package dev.kegang.lint;

import dev.kegang.text.TextRange;
import java.util.List;

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

  /** The same finding, taken less or more seriously. */
  public Finding with(Severity other) {
    return new Finding(rule, other, range, message, related, fixes);
  }
}
