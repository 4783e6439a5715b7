package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.Message;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import dev.kegang.vocabulary.HoursUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** The parts of a stage, part, lesson or section must not take more hours than it has. */
public final class HoursExceeded implements DocumentRule {

  private static final int MINUTES_PER_PERIOD = 45;
  private static final double ESTIMATE = 0.1;
  private static final double ROUNDING = 1e-6;
  private static final int MOST_NAMED = 12;

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0");
  }

  @Override
  public void check(Outline outline, Findings findings) {
    Map<Hours, FindingDraft> reported = new HashMap<>();
    for (BudgetGroup group : BudgetGroup.of(outline)) {
      if (isExceeded(group)) {
        FindingDraft draft =
            reported.computeIfAbsent(group.whole(), whole -> report(group, findings));
        for (Hours part : group.parts()) {
          draft.related("part", part.span().range(), part.span().text());
        }
      }
    }
  }

  private static boolean isExceeded(BudgetGroup group) {
    double least = 0;
    for (Hours part : group.parts()) {
      least += part.leastMeasure(MINUTES_PER_PERIOD) * (part.approximate() ? 1 - ESTIMATE : 1);
    }
    Hours whole = group.whole();
    double most = whole.mostMeasure(MINUTES_PER_PERIOD) * (whole.approximate() ? 1 + ESTIMATE : 1);
    return least > most + ROUNDING;
  }

  private static FindingDraft report(BudgetGroup group, Findings findings) {
    Hours whole = group.whole();
    double measure = 0;
    boolean converted = false;
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < group.parts().size(); i++) {
      Hours part = group.parts().get(i);
      measure += part.leastMeasure(MINUTES_PER_PERIOD);
      converted |= (part.unit() == HoursUnit.PERIOD) != (whole.unit() == HoursUnit.PERIOD);
      if (i < MOST_NAMED) {
        parts.append(i == 0 ? "" : " + ").append(part.span().text());
      } else if (i == MOST_NAMED) {
        parts.append(" + …");
      }
    }
    Object conversion =
        converted ? Message.of("hours-exceeded.conversion", MINUTES_PER_PERIOD) : "";
    return findings.report(
        group.kind().key(),
        whole.span().range(),
        whole.span().text(),
        sum(measure, whole.unit()),
        parts.toString(),
        conversion);
  }

  /** A sum in the unit of the whole it is compared with. */
  private static Message sum(double measure, HoursUnit unit) {
    double value =
        switch (unit) {
          case PERIOD -> measure / MINUTES_PER_PERIOD;
          case HOUR -> measure / 60;
          default -> measure;
        };
    String number =
        BigDecimal.valueOf(value)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return Message.of("hours-exceeded.sum-" + unit.id(), number);
  }
}
