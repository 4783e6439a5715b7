package dev.kegang.lsp.handlers;

import dev.kegang.course.CourseIndex;
import dev.kegang.ide.CourseNode;
import dev.kegang.ide.CourseOccurrences;
import dev.kegang.ide.Occurrence;
import dev.kegang.lsp.CourseDocuments;
import dev.kegang.lsp.Positions;
import dev.kegang.lsp.Session;
import dev.kegang.lsp.TextLocations;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/**
 * What lessons of a course say of what is under the cursor in one of them, as the client counts.
 */
final class CoursePlaces {

  private CoursePlaces() {}

  /** All places, open lessons and closed ones. */
  static List<CourseOccurrences.Place> at(
      Document document, int offset, Workspace workspace, Session session) {
    String path = session.roots().path(document.uri());
    CourseIndex course = workspace.courses().of(path);
    return CourseOccurrences.at(
        document.outline(), offset, path, course, lessons(workspace, session));
  }

  /**
   * Some of the places.
   *
   * @param workspace in which they were found
   * @param definitions whether those where it is named or listed
   * @param others whether all others
   */
  static List<Location> locations(
      List<CourseOccurrences.Place> places,
      boolean definitions,
      boolean others,
      Workspace workspace,
      Session session) {
    Positions positions = session.agreement().positions();
    List<Location> locations = new ArrayList<>(places.size());
    for (CourseOccurrences.Place place : places) {
      boolean definition = place.role() == Occurrence.Role.DEFINITION;
      if (definition ? definitions : others) {
        locations.add(TextLocations.of(place.file(), place.place(), workspace, positions));
      }
    }
    return locations;
  }

  /** Where a part of the course has its name. */
  static Range selection(CourseNode node, Workspace workspace, Positions positions) {
    return TextLocations.range(node.selection(), workspace.document(node.uri()), positions);
  }

  private static CourseOccurrences.Lessons lessons(Workspace workspace, Session session) {
    return new CourseOccurrences.Lessons() {
      @Override
      public @Nullable Document open(String file) {
        return workspace.document(session.uriOf(file));
      }

      @Override
      public @Nullable Document read(String file) {
        return CourseDocuments.at(session.uriOf(file), workspace, session);
      }
    };
  }
}
