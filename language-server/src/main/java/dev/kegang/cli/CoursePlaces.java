package dev.kegang.cli;

import dev.kegang.cli.report.Place;
import dev.kegang.cli.report.Position;
import dev.kegang.cli.report.Region;
import dev.kegang.course.CourseIndex;
import dev.kegang.course.FactPlace;
import dev.kegang.text.LinePosition;
import dev.kegang.text.PositionEncoding;
import dev.kegang.text.TextPlace;
import java.util.Map;

/**
 * Where the lessons of a course say something, as reports call it.
 *
 * @param names by what the course calls its files, how reports call them
 */
record CoursePlaces(CourseIndex course, Map<String, String> names) {

  /** Places of a text that belongs to no course. */
  static final CoursePlaces NONE = new CoursePlaces(CourseIndex.EMPTY, Map.of());

  CoursePlaces with(CourseIndex other) {
    return new CoursePlaces(other, names);
  }

  Place place(FactPlace elsewhere) {
    TextPlace place = course.place(elsewhere);
    Region region = place == null ? Region.START : new Region(start(place), end(place));
    return new Place(names.getOrDefault(elsewhere.file(), elsewhere.file()), region);
  }

  private static Position start(TextPlace place) {
    return position(
        place.start(PositionEncoding.UTF_16),
        place.start(PositionEncoding.UTF_32),
        place.start(PositionEncoding.UTF_8));
  }

  private static Position end(TextPlace place) {
    return position(
        place.end(PositionEncoding.UTF_16),
        place.end(PositionEncoding.UTF_32),
        place.end(PositionEncoding.UTF_8));
  }

  private static Position position(LinePosition utf16, LinePosition utf32, LinePosition utf8) {
    return new Position(
        utf16.line() + 1, utf16.column() + 1, utf32.column() + 1, utf8.column() + 1);
  }
}
