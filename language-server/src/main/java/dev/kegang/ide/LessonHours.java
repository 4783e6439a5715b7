package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Breakdown;
import dev.kegang.outline.Budget;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hours of a lesson and of its sections, as the rules about hours read them. */
final class LessonHours {

  private final int minutesPerPeriod;
  private final Messages wordings;
  private final @Nullable Hours lesson;

  /** By where its title starts. */
  private final Map<Integer, Budget> sections = new HashMap<>();

  private LessonHours(Outline outline, Budget budget) {
    this.minutesPerPeriod = outline.vocabulary().minutesPerPeriod();
    this.wordings = Messages.in(outline.language());
    this.lesson = budget.hours();
    addParts(budget);
  }

  static LessonHours of(Outline outline) {
    return new LessonHours(outline, Budget.of(outline));
  }

  private void addParts(Budget whole) {
    for (Breakdown breakdown : whole.breakdowns()) {
      if (breakdown.kind() == Breakdown.Kind.SECTIONS
          || breakdown.kind() == Breakdown.Kind.TOPICS) {
        for (Budget part : breakdown.parts()) {
          sections.putIfAbsent(part.title().range().start(), part);
          addParts(part);
        }
      }
    }
  }

  /** What the lesson is given; null where that is not said. */
  @Nullable Hours ofLesson() {
    return lesson;
  }

  /** What a section is given; where it is given nothing, what the parts of it are given. */
  List<Hours> of(Section section) {
    List<Hours> hours = new ArrayList<>(1);
    Budget budget = sections.get(section.heading().title().range().start());
    if (budget != null) {
      collect(budget, hours);
    }
    return hours;
  }

  private static void collect(Budget budget, List<Hours> hours) {
    if (budget.hours() != null) {
      hours.add(budget.hours());
    } else if (budget.breakdowns().size() == 1) {
      for (Budget part : budget.breakdowns().get(0).parts()) {
        collect(part, hours);
      }
    }
  }

  /** The same to reckon with; null where there are none, or they are not measured alike. */
  @Nullable NodeHours sumOf(Section section) {
    List<NodeHours> parts = new ArrayList<>(1);
    for (Hours hours : of(section)) {
      NodeHours part = NodeHours.stated(hours, minutesPerPeriod);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return parts.size() == 1
        ? parts.get(0)
        : NodeHours.sum(parts, null, minutesPerPeriod, wordings);
  }

  /** As the author writes them, or added up as the author would; empty where there are none. */
  String textOf(Section section) {
    List<Hours> hours = of(section);
    NodeHours sum = hours.size() > 1 ? sumOf(section) : null;
    return hours.size() == 1 ? hours.get(0).span().text() : sum == null ? "" : sum.text();
  }
}
