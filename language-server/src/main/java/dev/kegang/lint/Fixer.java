package dev.kegang.lint;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Applies the fixes of one text's findings until none is left. Fixes that touch each other, or
 * change the place another one is about, wait for the next round, when the text has been read and
 * checked again.
 */
public final class Fixer {

  /** After so many rounds fixes that undo each other are left alone. */
  public static final int MOST_ROUNDS = 10;

  private final Function<String, LintResult> check;
  private final boolean unsafeToo;

  /**
   * @param check reads a text and gives its findings
   * @param unsafeToo whether each finding's best fix is applied; otherwise only safe ones are
   */
  public Fixer(Function<String, LintResult> check, boolean unsafeToo) {
    this.check = check;
    this.unsafeToo = unsafeToo;
  }

  /** Mends a text as far as fixes go. */
  public Fixed fix(String text) {
    int applied = 0;
    String current = text;
    for (int round = 0; ; round++) {
      LintResult result = check.apply(current);
      Round next = new Round();
      for (Finding finding : result.findings()) {
        Fix fix = chosen(finding);
        if (fix != null) {
          next.take(finding, fix);
        }
      }
      if (next.fixes == 0 || round == MOST_ROUNDS) {
        return new Fixed(current, result, round, applied, next.fixes == 0);
      }
      String mended = TextEdits.of(next.edits).applyTo(current);
      if (mended.equals(current)) {
        return new Fixed(current, result, round, applied, true);
      }
      current = mended;
      applied += next.fixes;
    }
  }

  private @Nullable Fix chosen(Finding finding) {
    for (Fix fix : finding.fixes()) {
      if (unsafeToo || fix.safe()) {
        return fix;
      }
    }
    return null;
  }

  /** The fixes that can be applied at once. */
  private static final class Round {

    final List<TextEdit> edits = new ArrayList<>();
    int fixes;
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();
    private final TreeMap<Integer, Integer> places = new TreeMap<>();
    private final Map<Integer, String> inserting = new HashMap<>();
    private final Set<TextEdit> insertions = new HashSet<>();

    void take(Finding finding, Fix fix) {
      String rule = finding.rule();
      if (overlapsAny(taken, finding.range())) {
        return;
      }
      for (TextEdit edit : fix.edits()) {
        if (overlapsAny(places, edit.range()) || (!isFree(edit.range()) && !joins(rule, edit))) {
          return;
        }
      }
      places.merge(finding.range().start(), finding.range().end(), Math::max);
      for (TextEdit edit : fix.edits()) {
        TextRange range = edit.range();
        taken.merge(range.start(), range.end(), Math::max);
        if (range.isEmpty()) {
          inserting.put(range.start(), rule);
          insertions.add(edit);
        }
        edits.add(edit);
      }
      fixes++;
    }

    /** A fix may copy what stands at its finding's place, which must not change meanwhile. */
    private static boolean overlapsAny(NavigableMap<Integer, Integer> ranges, TextRange range) {
      Map.Entry<Integer, Integer> before = ranges.lowerEntry(range.end());
      return before != null && before.getValue() > range.start();
    }

    private boolean isFree(TextRange range) {
      Map.Entry<Integer, Integer> before = taken.floorEntry(range.end());
      return before == null || before.getValue() < range.start();
    }

    /**
     * Whether one more insertion of a rule goes behind those it already makes at the same place;
     * else a list that lacks twenty entries would take twenty rounds.
     */
    private boolean joins(String rule, TextEdit edit) {
      int offset = edit.range().start();
      Integer end = taken.get(offset);
      return edit.range().isEmpty()
          && end != null
          && end == offset
          && rule.equals(inserting.get(offset))
          && !insertions.contains(edit);
    }
  }
}
