package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading, or a line in bold that stands for one, with what is below it. */
final class BudgetNode {

  /** What a heading opens, as far as time goes. */
  enum Kind {
    LESSON,
    /** Tells about the lesson as a whole. */
    INFORMATION,
    /** Lists the sections once more. */
    LISTING,
    PLAN,
    /** Takes no time of its own unless it says so, as a bibliography or what learners need. */
    APART,
    /** Divides the time of the lesson rather than being a part of it. */
    SCHEDULE,
    PART
  }

  /** Lines in bold rank below every heading. */
  static final int BOLD_LEVEL = 7;

  final Kind kind;
  final int level;
  final int start;
  final TextSpan title;
  final TextSpan text;
  final @Nullable Hours bracket;
  final List<BudgetNode> children = new ArrayList<>();
  final List<HoursTable> tables = new ArrayList<>(0);
  @Nullable Hours field;

  BudgetNode(
      Kind kind, int level, int start, TextSpan title, TextSpan text, @Nullable Hours bracket) {
    this.kind = kind;
    this.level = level;
    this.start = start;
    this.title = title;
    this.text = text;
    this.bracket = bracket;
  }

  /** What its heading or, failing that, a field below it gives. */
  @Nullable Hours hours() {
    return bracket == null ? field : bracket;
  }
}
