package dev.kegang.lsp.handlers;

import dev.kegang.course.CourseIndex;
import dev.kegang.ide.CourseOffers;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What courses offer, kept until files are read again: that looks at a whole course, so it is not
 * done while somebody types. What open lessons say meanwhile is known from themselves.
 */
final class KnownOffers {

  /** What a course offered after closed files were indexed so many times. */
  private record Known(int timesIndexed, int lessons, CourseOffers offers) {}

  private final Session session;
  private final Map<String, Known> byCourse = new ConcurrentHashMap<>();

  KnownOffers(Session session) {
    this.session = session;
  }

  /** What the course of a document offers. */
  CourseOffers of(Document document, Workspace workspace) {
    String path = session.roots().path(document.uri());
    String folder = session.roots().course(path);
    CourseIndex course = workspace.courses().byFolder().get(folder);
    if (course == null) {
      return CourseOffers.NONE;
    }
    int timesIndexed = session.closedLessons().timesIndexed();
    Known known = byCourse.get(folder);
    if (known == null || known.timesIndexed != timesIndexed || known.lessons != course.size()) {
      known = new Known(timesIndexed, course.size(), CourseOffers.of(course));
      byCourse.put(folder, known);
    }
    return known.offers;
  }
}
