package dev.kegang.lsp;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.FactPlace;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.function.Function;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/** Where the places of one file's findings are, as the client counts. */
final class FindingPlaces {

  private static final Range START = new Range(new Position(0, 0), new Position(0, 0));

  private final String uri;
  private final Function<TextRange, Range> ranges;
  private final Positions positions;
  private final CourseIndex course;
  private final Workspace workspace;

  private FindingPlaces(
      String uri,
      Function<TextRange, Range> ranges,
      Positions positions,
      CourseIndex course,
      Workspace workspace) {
    this.uri = uri;
    this.ranges = ranges;
    this.positions = positions;
    this.course = course;
    this.workspace = workspace;
  }

  /**
   * The places of a document.
   *
   * @param course where places in other lessons are
   * @param workspace where those are open or not
   */
  static FindingPlaces of(
      Document document, Positions positions, CourseIndex course, Workspace workspace) {
    return new FindingPlaces(
        document.uri(),
        range -> positions.range(document.source(), range),
        positions,
        course,
        workspace);
  }

  /** The places of a document that belongs to no course. */
  static FindingPlaces of(Document document, Positions positions) {
    return of(document, positions, CourseIndex.EMPTY, Workspace.EMPTY);
  }

  /**
   * The places of a text that belongs to no course.
   *
   * @param open whether the client has it open; an editor that opens a closed file shows it without
   *     its byte order mark
   */
  static FindingPlaces of(String uri, SourceText source, boolean open, Positions positions) {
    int mark = !open && source.hasByteOrderMark() ? 1 : 0;
    SourceText shown = mark == 0 ? source : SourceText.of(source.content().substring(mark));
    return new FindingPlaces(
        uri,
        range -> {
          int start = Math.max(0, range.start() - mark);
          return positions.range(shown, new TextRange(start, Math.max(start, range.end() - mark)));
        },
        positions,
        CourseIndex.EMPTY,
        Workspace.EMPTY);
  }

  /** The places of a lesson that is not open. */
  static FindingPlaces of(
      CourseFile file, Positions positions, CourseIndex course, Workspace workspace) {
    return new FindingPlaces(
        TextLocations.uri(file.path(), workspace),
        range -> {
          TextPlace place = file.lesson().places().at(range);
          return place == null ? START : positions.range(place);
        },
        positions,
        course,
        workspace);
  }

  Range range(TextRange range) {
    return ranges.apply(range);
  }

  /** Another place of a finding, in the same file or elsewhere. */
  Location location(TextRange range, @Nullable FactPlace elsewhere) {
    if (elsewhere == null) {
      return new Location(uri, range(range));
    }
    TextPlace place = course.place(elsewhere);
    return place == null
        ? new Location(TextLocations.uri(elsewhere.file(), workspace), START)
        : TextLocations.of(elsewhere.file(), place, workspace, positions);
  }
}
