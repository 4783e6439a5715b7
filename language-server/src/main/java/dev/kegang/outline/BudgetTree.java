package dev.kegang.outline;

import dev.kegang.outline.BudgetNode.Kind;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nests the headings of one lesson by their levels, and puts hours where they belong. */
final class BudgetTree {

  private static final FieldKind PROCESS = new FieldKind("process");

  private final Outline outline;
  private final int start;
  private final int end;
  private final Set<Integer> bibliographies = new HashSet<>();
  private final Set<Integer> placements = new HashSet<>();

  private BudgetTree(Outline outline) {
    this.outline = outline;
    List<Heading> titles = outline.lessonTitles();
    start = titles.isEmpty() ? 0 : titles.get(0).range().start();
    end = titles.size() > 1 ? titles.get(1).range().start() : outline.source().length();
    for (Section section : outline.sections()) {
      if (section.kind() == SectionKind.BIBLIOGRAPHY) {
        bibliographies.add(section.heading().range().start());
      }
    }
    for (Placement placement : outline.placements()) {
      placements.add(placement.heading().range().start());
    }
  }

  /** The lesson alone. */
  static BudgetNode lesson(Outline outline) {
    Heading title = outline.lessonTitle();
    return title == null
        ? lesson(outline.source().span(0, 0), null)
        : lesson(title.title(), title.hours());
  }

  /** The lesson, with what stands below its title. */
  static BudgetNode of(Outline outline) {
    return new BudgetTree(outline).build();
  }

  private BudgetNode build() {
    List<BudgetNode> nodes = nodes();
    BudgetNode lesson = nodes.get(0);
    Deque<BudgetNode> open = new ArrayDeque<>();
    open.push(lesson);
    for (BudgetNode node : nodes.subList(1, nodes.size())) {
      while (open.size() > 1 && open.element().level >= node.level) {
        open.pop();
      }
      open.element().children.add(node);
      open.push(node);
    }
    addFields(nodes, outline.hoursPlaces().fields());
    addFields(nodes, outline.fields());
    addTables(nodes);
    return lesson;
  }

  private List<BudgetNode> nodes() {
    List<BudgetNode> nodes = new ArrayList<>();
    for (Heading heading : outline.headings()) {
      int place = heading.range().start();
      if (place > start && place < end && heading.level() > 1 && !placements.contains(place)) {
        nodes.add(
            new BudgetNode(
                kind(heading),
                heading.level(),
                place,
                heading.title(),
                heading.text(),
                recurs(heading.title()) ? null : heading.hours()));
      }
    }
    for (BoldTitle bold : outline.hoursPlaces().boldTitles()) {
      int place = bold.range().start();
      if (place > start && place < end) {
        Kind kind = takesNoTime(bold.title().text()) ? Kind.APART : Kind.PART;
        Hours hours = recurs(bold.title()) ? null : bold.hours();
        nodes.add(
            new BudgetNode(kind, BudgetNode.BOLD_LEVEL, place, bold.title(), bold.text(), hours));
      }
    }
    nodes.sort((one, other) -> Integer.compare(one.start, other.start));
    nodes.add(0, lesson(outline));
    return nodes;
  }

  private static BudgetNode lesson(TextSpan title, @Nullable Hours hours) {
    return new BudgetNode(Kind.LESSON, 1, 0, title, title, hours);
  }

  private Kind kind(Heading heading) {
    TitlePage titlePage = outline.titlePage();
    TableOfContents contents = outline.tableOfContents();
    CoursePlan plan = outline.coursePlan();
    Closing closing = outline.closing();
    String title = heading.title().text();
    if (titlePage != null && isSame(titlePage.heading(), heading)) {
      return Kind.INFORMATION;
    }
    if (contents != null && isSame(contents.heading(), heading)) {
      return Kind.LISTING;
    }
    if (plan != null && isSame(plan.heading(), heading)) {
      return Kind.PLAN;
    }
    if (outline.vocabulary().hoursPlaceWords().isInformation(title)) {
      return Kind.INFORMATION;
    }
    if ((closing != null && isSame(closing.heading(), heading))
        || bibliographies.contains(heading.range().start())) {
      return Kind.APART;
    }
    if (outline.vocabulary().hoursPlaceWords().isSchedule(title)) {
      return Kind.SCHEDULE;
    }
    return takesNoTime(title) ? Kind.APART : Kind.PART;
  }

  private boolean takesNoTime(String title) {
    FieldKind field = outline.vocabulary().field(title);
    return (field != null && !field.equals(PROCESS)) || recurs(title);
  }

  private boolean recurs(TextSpan title) {
    return recurs(title.text());
  }

  private boolean recurs(String title) {
    return outline.vocabulary().hoursPlaceWords().isRecurring(title);
  }

  private static boolean isSame(Heading one, Heading other) {
    return one.range().equals(other.range());
  }

  /**
   * The first field with hours counts; one that is a heading itself belongs to what is above it.
   */
  private void addFields(List<BudgetNode> nodes, List<Field> fields) {
    int next = 1;
    for (Field field : fields) {
      if (field.hours() == null) {
        continue;
      }
      TextRange range = field.range();
      while (next < nodes.size() && nodes.get(next).start < range.start()) {
        next++;
      }
      BudgetNode owner = nodes.get(next - 1);
      if (range.start() < end && owner.field == null) {
        owner.field = field.hours();
      }
    }
  }

  private void addTables(List<BudgetNode> nodes) {
    int next = 1;
    for (HoursTable table : outline.hoursPlaces().tables()) {
      int place = table.range().start();
      while (next < nodes.size() && nodes.get(next).start < place) {
        next++;
      }
      if (place > start && place < end) {
        nodes.get(next - 1).tables.add(table);
      }
    }
  }
}
