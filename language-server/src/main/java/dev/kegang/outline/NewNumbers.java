package dev.kegang.outline;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which number becomes which, and what mentions of the old ones say afterwards. */
final class NewNumbers {

  private record Change(int now, TextRange scope) {}

  private final Map<Integer, List<Change>> changes = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  /**
   * One member; members come in order of place, and so do their scopes, which don't overlap.
   *
   * @param scope where a mention of the old number means this member rather than another one
   */
  void add(int old, int now, TextRange scope) {
    changes.computeIfAbsent(old, key -> new ArrayList<>(1)).add(new Change(now, scope));
    taken.add(now);
  }

  /**
   * Adds the edits of mentions.
   *
   * @return whether none is ambiguous
   */
  boolean follow(List<NumberMention> mentions, List<TextEdit> edits) {
    boolean certain = true;
    for (NumberMention mention : mentions) {
      int now = now(mention);
      if (now < 0 || (now != mention.number() && !mention.certain())) {
        certain = false;
      } else if (now != mention.number()) {
        String digits = ChineseNumerals.write(now, mention.digits().text());
        edits.add(new TextEdit(mention.digits().range(), digits));
      }
    }
    return certain;
  }

  /** Whether every mention names a number that some member has. */
  boolean coverAll(List<NumberMention> mentions) {
    for (NumberMention mention : mentions) {
      if (mention.pointing() && !changes.containsKey(mention.number())) {
        return false;
      }
    }
    return true;
  }

  /** -1 where several members have the number, or none has it but one would have it then. */
  private int now(NumberMention mention) {
    List<Change> candidates = changes.get(mention.number());
    if (candidates == null) {
      return taken.contains(mention.number()) ? -1 : mention.number();
    }
    if (candidates.size() == 1) {
      return candidates.get(0).now();
    }
    TextRange digits = mention.digits().range();
    int last = lastBefore(candidates, digits.start());
    if (last < 0 || !candidates.get(last).scope().contains(digits)) {
      return -1;
    }
    boolean alone = last == 0 || !candidates.get(last - 1).scope().contains(digits);
    return alone ? candidates.get(last).now() : -1;
  }

  private static int lastBefore(List<Change> candidates, int offset) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).scope().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
