package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.NumberMention;
import dev.kegang.outline.NumberMentionReader;
import dev.kegang.outline.NumberedCaption;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TellingItems;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.CaptionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the text refers to by its number is there. A number that is missing between two captions is
 * the business of caption-number.
 */
public final class UnresolvedCaption implements DocumentRule {

  /** What is mentioned, and the highest number there is of its kind. */
  private record Target(CaptionKind kind, int number, int highest) {}

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0").by(Aspect.CAPTIONS, Aspect.MENTIONS).withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (TellingItems.of(outline).captions().isEmpty()) {
      return;
    }
    List<NumberMention> mentions = NumberMentionReader.read(outline);
    if (!mentions.isEmpty()) {
      check(outline, mentions, findings);
    }
  }

  private static void check(Outline outline, List<NumberMention> mentions, Findings findings) {
    Map<CaptionKind, Integer> last = new EnumMap<>(CaptionKind.class);
    for (CaptionKind kind : CaptionKind.values()) {
      for (NumberedCaption caption : NumberedCaption.all(outline, kind)) {
        last.merge(kind, caption.caption().number(), Math::max);
      }
    }
    for (NumberMention mention : mentions) {
      CaptionKind kind = mention.caption();
      if (kind != null && mention.opening()) {
        // A line that begins with a number may be a caption that is no item.
        last.computeIfPresent(kind, (key, number) -> Math.max(number, mention.number()));
      }
    }
    Map<Target, List<NumberMention>> unresolved = new LinkedHashMap<>();
    for (NumberMention mention : mentions) {
      CaptionKind kind = mention.caption();
      Integer highest = kind == null ? null : last.get(kind);
      if (kind != null
          && highest != null
          && mention.number() > highest
          && mention.certain()
          && mention.pointing()) {
        Target target = new Target(kind, mention.number(), highest);
        unresolved.computeIfAbsent(target, key -> new ArrayList<>(1)).add(mention);
      }
    }
    unresolved.forEach((target, alike) -> report(outline, target, alike, findings));
  }

  private static void report(
      Outline outline, Target target, List<NumberMention> alike, Findings findings) {
    NumberMention first = alike.get(0);
    TextSpan wording = outline.source().span(first.range());
    FindingDraft draft =
        findings.report("message", wording.range(), wording.text(), target.highest());
    for (NumberMention other : alike.subList(1, alike.size())) {
      draft.related("also", other.range(), outline.source().span(other.range()).text());
    }
  }
}
