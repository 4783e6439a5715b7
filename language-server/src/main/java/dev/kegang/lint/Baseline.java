package dev.kegang.lint;

import dev.kegang.text.PathOrder;
import dev.kegang.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings that are known and may stay for now. They are known by what they stand on and how often,
 * not by where, so that an outline can be rearranged without reviving them.
 */
public final class Baseline {

  /** Knows nothing. */
  public static final Baseline EMPTY = new Baseline(new TreeMap<>(Entry.ORDER));

  /**
   * What tells one kind of known finding from others.
   *
   * @param path of the file, relative to the folder of the baseline, with {@code /}
   * @param text what {@link FlaggedText} makes of the text the finding stands on
   */
  public record Entry(String path, String rule, String text) {

    static final Comparator<Entry> ORDER =
        (one, other) -> {
          int order = PathOrder.BYTES.compare(one.path, other.path);
          if (order == 0) {
            order = one.rule.compareTo(other.rule);
          }
          return order == 0 ? one.text.compareTo(other.text) : order;
        };
  }

  private final SortedMap<Entry, Integer> counts;

  private Baseline(SortedMap<Entry, Integer> counts) {
    this.counts = counts;
  }

  /** Knows each entry as often as its number says. */
  public static Baseline of(Map<Entry, Integer> counts) {
    SortedMap<Entry, Integer> sorted = new TreeMap<>(Entry.ORDER);
    sorted.putAll(counts);
    return new Baseline(sorted);
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** How often each is known, ordered by path, rule and text. */
  public SortedMap<Entry, Integer> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  /** Starts to tell which findings of one file are known. */
  public Known in(String path) {
    return new Known(path);
  }

  /** The findings of a file, ordered by place, those that are known as mere information. */
  public List<Finding> informing(String path, SourceText source, List<Finding> findings) {
    if (counts.isEmpty()) {
      return findings;
    }
    Known known = in(path);
    List<Finding> told = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      boolean old = known.takes(finding.rule(), FlaggedText.of(source, finding.range()));
      told.add(old ? finding.with(Severity.INFO) : finding);
    }
    return told;
  }

  /** Takes the findings of one file in the order of their places. */
  public final class Known {

    private final String path;
    private final Map<Entry, Integer> taken = new HashMap<>();

    private Known(String path) {
      this.path = path;
    }

    /** Whether the next finding is known; of equal ones the first are. */
    public boolean takes(String rule, String text) {
      Entry entry = new Entry(path, rule, text);
      return taken.merge(entry, 1, Integer::sum) <= counts.getOrDefault(entry, 0);
    }

    /** How often each was found so far, known or not. */
    public Map<Entry, Integer> found() {
      return taken;
    }
  }
}
