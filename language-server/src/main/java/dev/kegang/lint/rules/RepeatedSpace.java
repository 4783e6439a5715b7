package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Outline;
import dev.kegang.outline.RunningText;
import dev.kegang.outline.TellingWordings;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Inside a sentence one blank stands between two words. */
public final class RepeatedSpace implements DocumentRule {

  /** How much of a word a message quotes; Chinese has no blank that ends one. */
  private static final int LONGEST_QUOTE = 12;

  /** A line with more runs was pasted from somewhere: that is one cause. */
  private static final int MOST_FINDINGS = 2;

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").byPage().unlessAny(Aspect.BLANK_RUNS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    List<TextSpan> suspects = TellingWordings.of(outline).blanks();
    if (suspects.isEmpty()) {
      return;
    }
    Map<String, TextSpan> twins = twins(outline, suspects);
    for (TextSpan wording : suspects) {
      TextSpan twin = twins.get(BlankRuns.collapsed(wording.text()));
      // Where the same text has one blank, no habit or layout explains the second.
      List<TextRange> runs =
          twin == null ? BlankRuns.slips(wording.text()) : BlankRuns.all(wording.text());
      if (runs.size() > MOST_FINDINGS) {
        reportLine(wording, runs, twin, findings);
      } else {
        for (TextRange run : runs) {
          report(wording, run, twin, findings);
        }
      }
    }
  }

  /** Per text with single blanks, the first place where it stands so. */
  private static Map<String, TextSpan> twins(Outline outline, List<TextSpan> suspects) {
    Set<String> wanted = new HashSet<>();
    for (TextSpan suspect : suspects) {
      wanted.add(BlankRuns.collapsed(suspect.text()));
    }
    return RunningText.first(outline, wanted);
  }

  private static void report(
      TextSpan wording, TextRange run, @Nullable TextSpan twin, Findings findings) {
    String text = wording.text();
    String before = text.substring(wordStart(text, run.start()), run.start());
    String after = text.substring(run.end(), wordEnd(text, run.end()));
    TextRange place = run.shiftedBy(wording.start());
    String key = twin == null ? "message" : "differs";
    FindingDraft finding = findings.report(key, place, before, after, run.length());
    if (twin != null) {
      int blank = BlankRuns.collapsed(text.substring(0, run.start())).length();
      TextRange there =
          new TextRange(blank - before.length(), blank + 1 + after.length())
              .shiftedBy(twin.range().start());
      finding.related("twin", there);
    }
    finding.safeFix("collapse", List.of(new TextEdit(place, " ")));
  }

  private static void reportLine(
      TextSpan wording, List<TextRange> runs, @Nullable TextSpan twin, Findings findings) {
    List<TextEdit> edits = new ArrayList<>(runs.size());
    for (TextRange run : runs) {
      edits.add(new TextEdit(run.shiftedBy(wording.start()), " "));
    }
    FindingDraft finding = findings.report("line", edits.get(0).range(), runs.size());
    if (twin != null) {
      finding.related("twin", twin.range());
    }
    finding.safeFix("collapse-line", edits, runs.size());
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_QUOTE && !Blanks.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_QUOTE
        && !Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
