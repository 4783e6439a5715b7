package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a page holds, at the page's place in a text: made when it is first asked for. */
final class MovedContent {

  private final PageContent content;
  private final int start;
  private final List<Heading> headings;
  private final @Nullable TitlePage titlePage;
  private final @Nullable TableOfContents tableOfContents;
  private final List<Section> sections;

  MovedContent(PageContent content, int start) {
    this.content = content;
    this.start = start;
    this.headings = moved(content.headings(), heading -> heading.shiftedBy(start));
    this.titlePage = content.titlePage() == null ? null : titlePage(content.titlePage());
    this.tableOfContents =
        content.tableOfContents() == null ? null : tableOfContents(content.tableOfContents());
    this.sections = moved(content.sections(), this::section);
  }

  List<Heading> headings() {
    return headings;
  }

  List<Placement> placements() {
    return moved(
        content.placements(),
        placement -> {
          Heading heading = heading(placement.heading());
          Ordinal ordinal = heading.ordinal();
          return new Placement(
              placement.level(), ordinal == null ? placement.ordinal() : ordinal, heading);
        });
  }

  List<Heading> lessonTitles() {
    return moved(content.lessonTitles(), this::heading);
  }

  @Nullable TitlePage titlePage() {
    return titlePage;
  }

  @Nullable TableOfContents tableOfContents() {
    return tableOfContents;
  }

  List<Section> sections() {
    return sections;
  }

  @Nullable Closing closing() {
    Closing closing = content.closing();
    return closing == null
        ? null
        : new Closing(heading(closing.heading()), closing.range().shiftedBy(start));
  }

  @Nullable CoursePlan coursePlan() {
    CoursePlan plan = content.coursePlan();
    return plan == null
        ? null
        : new CoursePlan(
            heading(plan.heading()), plan.range().shiftedBy(start), entries(plan.entries()));
  }

  /** The fields of its sections and of its title page, in order. */
  List<Field> fields() {
    if (start == 0) {
      return content.fields();
    }
    return LazyList.of(
        content.fields().size(),
        () -> {
          List<Field> fields = new ArrayList<>();
          TitlePage before = titlePage;
          for (Section section : sections) {
            if (before != null && before.range().start() < section.range().start()) {
              fields.addAll(before.fields());
              before = null;
            }
            fields.addAll(section.fields());
          }
          if (before != null) {
            fields.addAll(before.fields());
          }
          return fields;
        });
  }

  /** The items of its sections, nested ones included, in order. */
  List<Item> items() {
    if (start == 0) {
      return content.items();
    }
    return LazyList.of(
        content.items().size(),
        () -> {
          List<Item> items = new ArrayList<>();
          sections.forEach(section -> section.addItemsTo(items));
          return items;
        });
  }

  List<Field> hoursFields() {
    return moved(content.hoursPlaces().fields(), field -> field.shiftedBy(start));
  }

  List<HoursTable> hoursTables() {
    return moved(content.hoursPlaces().tables(), table -> table.shiftedBy(start));
  }

  List<BoldTitle> boldTitles() {
    return moved(content.hoursPlaces().boldTitles(), title -> title.shiftedBy(start));
  }

  List<TextSpan> wordings() {
    return moved(content.wordings(), wording -> wording.shiftedBy(start));
  }

  List<Link> links() {
    return moved(content.links(), link -> link.shiftedBy(start));
  }

  List<TextRange> breaks() {
    return moved(content.breaks(), range -> range.shiftedBy(start));
  }

  List<Comment> comments() {
    return moved(content.comments(), comment -> comment.shiftedBy(start));
  }

  private <T> List<T> moved(List<T> list, Function<T, T> move) {
    return start == 0 ? list : LazyList.of(list, move);
  }

  /** The very object of a heading that {@link #headings} has too. */
  private Heading heading(Heading ofModel) {
    List<Heading> all = content.headings();
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).range().start() < ofModel.range().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return headings.get(low);
  }

  private TitlePage titlePage(TitlePage page) {
    return start == 0
        ? page
        : new TitlePage(
            heading(page.heading()), page.range().shiftedBy(start), fields(page.fields()));
  }

  private TableOfContents tableOfContents(TableOfContents contents) {
    return start == 0
        ? contents
        : new TableOfContents(
            heading(contents.heading()),
            contents.range().shiftedBy(start),
            entries(contents.entries()));
  }

  private Section section(Section section) {
    List<Topic> topics = new ArrayList<>(section.topics().size());
    for (Topic topic : section.topics()) {
      topics.add(new Topic(heading(topic.heading()), body(topic.body())));
    }
    return new Section(
        section.kind(),
        heading(section.heading()),
        section.range().shiftedBy(start),
        body(section.body()),
        List.copyOf(topics));
  }

  private Body body(Body body) {
    return new Body(
        body.range().shiftedBy(start),
        fields(body.fields()),
        LazyList.of(body.items(), item -> item.shiftedBy(start)),
        body.filled());
  }

  private List<Field> fields(List<Field> fields) {
    return moved(fields, field -> field.shiftedBy(start));
  }

  private List<Entry> entries(List<Entry> entries) {
    return moved(entries, entry -> entry.shiftedBy(start));
  }
}
