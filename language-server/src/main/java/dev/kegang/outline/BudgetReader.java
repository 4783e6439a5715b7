package dev.kegang.outline;

import dev.kegang.outline.Breakdown.Kind;
import dev.kegang.vocabulary.HoursPlaceWords.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out what a lesson's time is divided into, and in how many ways. */
final class BudgetReader {

  private final Outline outline;

  BudgetReader(Outline outline) {
    this.outline = outline;
  }

  Budget read() {
    if (!GivenHours.below(outline)) {
      BudgetNode alone = BudgetTree.lesson(outline);
      return new Budget(alone.title, ofLesson(alone), List.of());
    }
    BudgetNode lesson = BudgetTree.of(outline);
    List<Breakdown> breakdowns = new ArrayList<>();
    addSections(lesson, breakdowns);
    CoursePlan plan = outline.coursePlan();
    if (plan != null) {
      add(Kind.PLAN, true, ofEntries(plan.entries()), breakdowns);
    }
    TableOfContents contents = outline.tableOfContents();
    if (contents != null) {
      add(Kind.CONTENTS, true, ofEntries(contents.entries()), breakdowns);
    }
    breakdowns.addAll(RunningBreakdown.of(outline, lesson));
    return new Budget(lesson.title, ofLesson(lesson), List.copyOf(breakdowns));
  }

  /** Its title gives them, else its title page, its front matter, or what tells about it. */
  private @Nullable Hours ofLesson(BudgetNode lesson) {
    if (lesson.bracket != null) {
      return lesson.bracket;
    }
    if (outline.titlePage() != null) {
      for (Field field : outline.titlePage().fields()) {
        if (field.hours() != null) {
          return field.hours();
        }
      }
    }
    for (Field field : outline.frontMatter()) {
      if (field.hours() != null) {
        return field.hours();
      }
    }
    return lesson.field == null ? ofInformation(lesson) : lesson.field;
  }

  private static @Nullable Hours ofInformation(BudgetNode node) {
    for (BudgetNode child : node.children) {
      if (child.kind == BudgetNode.Kind.INFORMATION) {
        Hours hours = child.field == null ? inside(child) : child.field;
        if (hours != null) {
          return hours;
        }
      }
    }
    return null;
  }

  private static @Nullable Hours inside(BudgetNode node) {
    for (BudgetNode child : node.children) {
      Hours hours = child.field == null ? inside(child) : child.field;
      if (hours != null) {
        return hours;
      }
    }
    return null;
  }

  /**
   * The sections that have hours, and the tables and schedules that stand in sections without: each
   * of those may divide the lesson once more.
   */
  private void addSections(BudgetNode lesson, List<Breakdown> breakdowns) {
    boolean sectionsHaveHours = anyPartHasHours(lesson);
    List<Budget> sections = new ArrayList<>();
    List<HoursTable> tables = new ArrayList<>(lesson.tables);
    boolean scheduled = !lesson.tables.isEmpty();
    boolean closed = true;
    for (BudgetNode node : lesson.children) {
      boolean own =
          node.kind == BudgetNode.Kind.INFORMATION ? node.bracket != null : hasHours(node);
      boolean divides = divides(node, sectionsHaveHours);
      if (node.kind == BudgetNode.Kind.LISTING) {
        continue;
      }
      if (own) {
        if (divides) {
          add(Kind.SECTIONS, false, List.of(budget(node)), breakdowns);
        } else {
          sections.add(budget(node));
        }
        continue;
      }
      List<HoursTable> inside = tablesIn(node);
      tables.addAll(inside);
      if (divides) {
        scheduled |= !inside.isEmpty();
        add(Kind.TOPICS, inside.isEmpty() && isClosed(node), topics(node), breakdowns);
      } else if (!inside.isEmpty()) {
        closed = false;
      } else if (isMereEmphasis(node)) {
        closed = false;
      } else if (node.kind != BudgetNode.Kind.INFORMATION) {
        addPart(node, new Budget(node.title, null, topicsOnly(node)), sections);
      }
    }
    add(Kind.SECTIONS, closed, sections, breakdowns);
    for (HoursTable table : tables) {
      addRows(table, scheduled && tables.size() == 1, breakdowns);
    }
  }

  private static boolean anyPartHasHours(BudgetNode lesson) {
    for (BudgetNode node : lesson.children) {
      if (node.kind == BudgetNode.Kind.PART && hasHours(node)) {
        return true;
      }
    }
    return false;
  }

  /** A section named like a schedule is an ordinary one where it has hours as the others have. */
  private static boolean divides(BudgetNode node, boolean sectionsHaveHours) {
    return node.kind == BudgetNode.Kind.PLAN
        || (node.kind == BudgetNode.Kind.SCHEDULE && !(sectionsHaveHours && hasHours(node)));
  }

  private static boolean hasHours(BudgetNode node) {
    return node.hours() != null;
  }

  /** What needs no time of its own is left out where it has none. */
  private static void addPart(BudgetNode node, Budget part, List<Budget> parts) {
    if (part.bearsHours() || node.kind != BudgetNode.Kind.APART) {
      parts.add(part);
    }
  }

  private Budget budget(BudgetNode node) {
    List<Breakdown> breakdowns = new ArrayList<>(topicsOnly(node));
    for (HoursTable table : node.tables) {
      addRows(table, breakdowns.isEmpty() && node.tables.size() == 1, breakdowns);
    }
    return new Budget(node.title, node.hours(), List.copyOf(breakdowns));
  }

  private List<Budget> topics(BudgetNode node) {
    List<Budget> topics = new ArrayList<>(node.children.size());
    for (BudgetNode child : node.children) {
      if (!isMereEmphasis(child)) {
        addPart(child, budget(child), topics);
      }
    }
    return topics;
  }

  private List<Breakdown> topicsOnly(BudgetNode node) {
    List<Breakdown> breakdowns = new ArrayList<>(1);
    add(Kind.TOPICS, isClosed(node), topics(node), breakdowns);
    return breakdowns;
  }

  /** A line in bold without hours may be a heading or any other line. */
  private static boolean isMereEmphasis(BudgetNode node) {
    return node.level == BudgetNode.BOLD_LEVEL && !hasHours(node) && node.tables.isEmpty();
  }

  private static boolean isClosed(BudgetNode node) {
    for (BudgetNode child : node.children) {
      if (isMereEmphasis(child) && child.kind != BudgetNode.Kind.APART) {
        return false;
      }
    }
    return true;
  }

  /** The tables below a heading that belong to nothing with hours of its own. */
  private static List<HoursTable> tablesIn(BudgetNode node) {
    List<HoursTable> tables = new ArrayList<>(node.tables);
    for (BudgetNode child : node.children) {
      if (!hasHours(child)) {
        tables.addAll(tablesIn(child));
      }
    }
    return tables;
  }

  private void addRows(HoursTable table, boolean closed, List<Breakdown> breakdowns) {
    HoursColumn column = table.main();
    if (column == null) {
      return;
    }
    List<Budget> rows = new ArrayList<>(column.cells().size());
    Hours total = column.total();
    if (column.isRunning()) {
      List<HoursCell> members = column.members();
      HoursCell last = members.get(members.size() - 1);
      if (last.hours() != null) {
        breakdowns.add(RunningBreakdown.upTo(last.name(), last.hours()));
      }
    } else if (total != null && total.valid()) {
      rows.add(new Budget(column.head(), total, List.of()));
    } else {
      for (HoursCell cell : column.members()) {
        rows.add(new Budget(cell.name(), cell.hours(), List.of()));
      }
    }
    boolean whole = column.kind() != Column.SHARE;
    add(Kind.ROWS, closed && whole, rows, breakdowns);
  }

  private static List<Budget> ofEntries(List<Entry> entries) {
    List<Budget> parts = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      parts.add(new Budget(entry.title(), entry.hours(), List.of()));
    }
    return parts;
  }

  private static void add(
      Kind kind, boolean closed, List<Budget> parts, List<Breakdown> breakdowns) {
    Breakdown breakdown = new Breakdown(kind, closed, List.copyOf(parts));
    if (breakdown.bearsHours()) {
      breakdowns.add(breakdown);
    }
  }
}
