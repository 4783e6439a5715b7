package dev.kegang.outline;

import java.util.List;

/** Tells lessons whose time is divided from most, which give hours to nothing they consist of. */
final class GivenHours {

  private GivenHours() {}

  /** Whether hours may stand anywhere below a lesson's title. */
  static boolean below(Outline outline) {
    HoursPlaces places = outline.hoursPlaces();
    TableOfContents contents = outline.tableOfContents();
    CoursePlan plan = outline.coursePlan();
    return !places.tables().isEmpty()
        || !places.boldTitles().isEmpty()
        || inFields(places.fields())
        || !TellingFields.of(outline).hours().isEmpty()
        || inHeadings(outline)
        || (contents != null && inEntries(contents.entries()))
        || (plan != null && inEntries(plan.entries()))
        || RunningBreakdown.isBegun(outline);
  }

  private static boolean inFields(List<Field> fields) {
    for (Field field : fields) {
      if (field.hours() != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean inHeadings(Outline outline) {
    Heading title = outline.lessonTitle();
    int start = title == null ? -1 : title.range().start();
    for (Heading heading : outline.headings()) {
      if (heading.hours() != null && heading.range().start() > start) {
        return true;
      }
    }
    return false;
  }

  private static boolean inEntries(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.hours() != null) {
        return true;
      }
    }
    return false;
  }
}
