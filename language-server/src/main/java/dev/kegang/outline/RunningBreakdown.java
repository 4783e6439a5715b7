package dev.kegang.outline;

import dev.kegang.outline.Breakdown.Kind;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.HoursUnit;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a plan runs whose headings count days or periods, as from Day 1 to Day 290. */
final class RunningBreakdown {

  private static final List<HoursUnit> COUNTED = List.of(HoursUnit.DAY, HoursUnit.PERIOD);

  private final RunningNumber reader;
  private final List<BudgetNode> nodes = new ArrayList<>();

  private RunningBreakdown(Vocabulary vocabulary) {
    reader = new RunningNumber(vocabulary.hoursUnits(), vocabulary.hoursPlaceWords());
  }

  /** Whether any heading begins with a day or a period. */
  static boolean isBegun(Outline outline) {
    RunningNumber reader = new RunningBreakdown(outline.vocabulary()).reader;
    for (Heading heading : outline.headings()) {
      if (reader.read(heading.text()) != null) {
        return true;
      }
    }
    return false;
  }

  /** One for each unit that headings of a lesson count from 1. */
  static List<Breakdown> of(Outline outline, BudgetNode lesson) {
    RunningBreakdown running = new RunningBreakdown(outline.vocabulary());
    running.collect(lesson);
    List<Breakdown> breakdowns = new ArrayList<>(0);
    for (HoursUnit unit : COUNTED) {
      Breakdown breakdown = running.read(unit);
      if (breakdown != null) {
        breakdowns.add(breakdown);
      }
    }
    return breakdowns;
  }

  /** A plan that ends with a day or period, or with the last of several. */
  static Breakdown upTo(TextSpan title, Hours last) {
    Hours reached =
        new Hours(
            last.span(),
            last.number(),
            last.most(),
            last.most(),
            last.unit(),
            false,
            last.validity());
    return new Breakdown(Kind.RUNNING, false, List.of(new Budget(title, reached, List.of())));
  }

  private void collect(BudgetNode node) {
    for (BudgetNode child : node.children) {
      nodes.add(child);
      collect(child);
    }
  }

  private @Nullable Breakdown read(HoursUnit unit) {
    BudgetNode furthest = null;
    Hours last = null;
    boolean fromOne = false;
    for (BudgetNode node : nodes) {
      Hours counted = reader.read(node.text);
      if (counted != null && counted.unit() == unit) {
        fromOne |= last == null && counted.least() == 1;
        if (last == null || counted.most() > last.most()) {
          furthest = node;
          last = counted;
        }
      }
    }
    return fromOne && furthest != null && last != null ? upTo(furthest.title, last) : null;
  }
}
