package dev.kegang.lint.rules;

import dev.kegang.outline.Breakdown;
import dev.kegang.outline.Breakdown.Kind;
import dev.kegang.outline.Budget;
import dev.kegang.outline.Hours;
import dev.kegang.outline.HoursCell;
import dev.kegang.outline.HoursColumn;
import dev.kegang.outline.HoursTable;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours that are given to a whole, and those given to what it consists of.
 *
 * @param key what the parts are, as in keys of messages
 * @param whole valid
 * @param parts valid and comparable with the whole, in order; never empty
 * @param complete whether these are all the parts there are, so that they must add up
 */
record BudgetGroup(String key, Hours whole, List<Hours> parts, boolean complete) {

  /** Every group of an outline, from the largest whole to the smallest. */
  static List<BudgetGroup> of(Outline outline) {
    List<BudgetGroup> groups = new ArrayList<>();
    List<Hours> wholes = new ArrayList<>();
    for (PlacementLevel level : PlacementLevel.values()) {
      Placement placement = outline.placement(level);
      enclose("placement", placement == null ? null : placement.hours(), wholes, groups);
    }
    int outside = wholes.size();
    Budget lesson = Budget.of(outline);
    enclose("lesson", lesson.hours(), wholes, groups);
    for (Breakdown breakdown : lesson.breakdowns()) {
      List<Hours> parts = new ArrayList<>();
      boolean complete = flatten(breakdown, parts);
      add(breakdown, wholes, outside, parts, complete, groups);
      addInside(breakdown, groups);
    }
    for (HoursTable table : outline.hoursPlaces().tables()) {
      for (HoursColumn column : table.columns()) {
        addTotals(column, groups);
      }
    }
    return groups;
  }

  private static void enclose(
      String key, @Nullable Hours hours, List<Hours> wholes, List<BudgetGroup> groups) {
    if (hours != null) {
      for (int i = wholes.size() - 1; i >= 0; i--) {
        if (hours.comparableWith(wholes.get(i))) {
          groups.add(new BudgetGroup(key, wholes.get(i), List.of(hours), false));
          break;
        }
      }
      wholes.add(hours);
    }
  }

  /**
   * Adds the parts to the nearest whole that is measured like any of them.
   *
   * @param outside how many of the wholes hold more than this lesson, and so need not be filled
   */
  private static void add(
      Breakdown breakdown,
      List<Hours> wholes,
      int outside,
      List<Hours> parts,
      boolean complete,
      List<BudgetGroup> groups) {
    for (int i = wholes.size() - 1; i >= 0; i--) {
      Hours whole = wholes.get(i);
      List<Hours> comparable = new ArrayList<>(parts.size());
      for (Hours part : parts) {
        boolean alike = breakdown.kind() != Kind.RUNNING || part.unit() == whole.unit();
        if (alike && part.comparableWith(whole)) {
          comparable.add(part);
        }
      }
      if (!comparable.isEmpty()) {
        boolean several = parts.size() > 1 || breakdown.kind() == Kind.ROWS;
        boolean all = complete && several && comparable.size() == parts.size() && i >= outside;
        groups.add(new BudgetGroup(key(breakdown.kind()), whole, comparable, all));
        return;
      }
    }
  }

  private static String key(Kind kind) {
    return switch (kind) {
      case SECTIONS -> "sections";
      case TOPICS -> "topics";
      case PLAN -> "plan";
      case CONTENTS -> "contents";
      case ROWS -> "rows";
      case RUNNING -> "running";
    };
  }

  /** The groups of everything in a breakdown that has hours and consists of more. */
  private static void addInside(Breakdown breakdown, List<BudgetGroup> groups) {
    for (Budget part : breakdown.parts()) {
      Hours whole = part.hours();
      for (Breakdown inner : part.breakdowns()) {
        if (whole != null) {
          List<Hours> parts = new ArrayList<>();
          boolean complete = flatten(inner, parts);
          add(inner, List.of(whole), 0, parts, complete, groups);
        }
        addInside(inner, groups);
      }
    }
  }

  /**
   * Collects the hours of the parts; a part without hours counts as what it consists of.
   *
   * @return whether no part lacks hours and there are no others
   */
  private static boolean flatten(Breakdown breakdown, List<Hours> hours) {
    boolean complete = breakdown.closed();
    for (Budget part : breakdown.parts()) {
      if (part.hours() != null) {
        hours.add(part.hours());
      } else if (part.breakdowns().size() == 1) {
        complete &= flatten(part.breakdowns().get(0), hours);
      } else {
        complete = false;
      }
    }
    return complete;
  }

  private static void addTotals(HoursColumn column, List<BudgetGroup> groups) {
    List<Hours> all = new ArrayList<>();
    List<Hours> sinceSubtotal = new ArrayList<>();
    boolean allStated = !column.isRunning();
    boolean stated = allStated;
    for (HoursCell cell : column.cells()) {
      switch (cell.row()) {
        case MEMBER -> {
          if (cell.hours() == null) {
            allStated = stated = false;
          } else {
            all.add(cell.hours());
            sinceSubtotal.add(cell.hours());
          }
        }
        case SUBTOTAL -> {
          addTotal(cell.hours(), sinceSubtotal, stated, groups);
          sinceSubtotal.clear();
          stated = !column.isRunning();
        }
        case TOTAL -> addTotal(cell.hours(), all, allStated, groups);
        case GROUP -> {}
      }
    }
  }

  private static void addTotal(
      @Nullable Hours total, List<Hours> parts, boolean stated, List<BudgetGroup> groups) {
    List<Hours> comparable = new ArrayList<>(parts.size());
    for (Hours part : parts) {
      if (total != null && part.comparableWith(total)) {
        comparable.add(part);
      }
    }
    if (total != null && !comparable.isEmpty()) {
      boolean all = stated && comparable.size() == parts.size();
      groups.add(new BudgetGroup("total-row", total, comparable, all));
    }
  }
}
