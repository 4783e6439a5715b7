package dev.kegang.lsp.handlers;

import dev.kegang.course.CourseIndex;
import dev.kegang.ide.CourseNode;
import dev.kegang.ide.CourseOccurrences;
import dev.kegang.ide.Occurrence;
import dev.kegang.lsp.CourseDocuments;
import dev.kegang.lsp.Positions;
import dev.kegang.lsp.Session;
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
   * @param definitions whether those where it is named or listed
   * @param others whether all others
   */
  static List<Location> locations(
      List<CourseOccurrences.Place> places, boolean definitions, boolean others, Session session) {
    List<Location> locations = new ArrayList<>(places.size());
    for (CourseOccurrences.Place place : places) {
      boolean definition = place.role() == Occurrence.Role.DEFINITION;
      if (definition ? definitions : others) {
        locations.add(
            new Location(
                session.uriOf(place.file()), session.agreement().positions().range(place.place())));
      }
    }
    return locations;
  }

  /**
   * Where a part of the course has its name. In a closed file a byte order mark counts as nothing,
   * as in an editor that opens it; in an open text it is what the client has there.
   */
  static Range selection(CourseNode node, Workspace workspace, Positions positions) {
    Document open = workspace.document(node.uri());
    return open == null
        ? positions.range(node.selection())
        : positions.range(open.source(), node.selection().range());
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
