package dev.kegang.outline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found where the links of one document lead, at one moment. Rules touch no file: whoever
 * reads a document looks its links up and hands the answers on, the editor as the command line.
 *
 * @param byTarget answers by a link's target as written; none where nobody looked
 */
public record LinkTargets(Map<String, Found> byTarget) {

  /** Of a document whose links nobody looked up. */
  public static final LinkTargets UNKNOWN = new LinkTargets(Map.of());

  /**
   * What is at the end of a link.
   *
   * @param exists whether there is a file or a folder
   * @param headings the Markdown file whose headings decide whether the link arrives at one; null
   *     where it names none
   * @param arrives whether it may well do
   */
  public record Found(boolean exists, @Nullable String headings, boolean arrives) {}

  /** What was found but for headings of one file. */
  public LinkTargets without(String headings) {
    Map<String, Found> others = new HashMap<>(byTarget);
    others.values().removeIf(found -> headings.equals(found.headings()));
    return new LinkTargets(Map.copyOf(others));
  }

  /** What is where a target leads; null where nobody looked. */
  public @Nullable Found at(String target) {
    return byTarget.get(target);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LinkTargets targets && byTarget.equals(targets.byTarget);
  }

  @Override
  public int hashCode() {
    return byTarget.hashCode();
  }
}
