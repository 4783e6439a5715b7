package dev.kegang.lsp;

import dev.kegang.ide.LessonMentions;
import dev.kegang.ide.OtherLessons;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lessons that may have to follow a change: all that are open, and of the closed ones those it
 * concerns, by what is kept of them. Each is read once; for one request, and one thread.
 */
public final class ConcernedLessons implements OtherLessons {

  private final Session session;
  private final List<Document> open = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();
  private final Map<String, Document> read = new HashMap<>();

  /** What is known of the closed ones; null before anybody asked. */
  private @Nullable Map<String, KeptLesson> kept;

  private ConcernedLessons(Workspace workspace, Session session, Predicate<String> isAmong) {
    this.session = session;
    Set<String> known = new HashSet<>();
    for (Document document : workspace.documents().values()) {
      String path = session.roots().path(document.uri());
      known.add(path);
      if (isAmong.test(path)) {
        open.add(document);
      }
    }
    for (String path : session.closedLessons().pathsExcept(known)) {
      if (isAmong.test(path)) {
        closed.add(path);
      }
    }
  }

  /** Among all lessons of the client's courses. */
  public static ConcernedLessons of(Workspace workspace, Session session) {
    return new ConcernedLessons(workspace, session, path -> true);
  }

  /** Among those of a document's course; none else where it belongs to no course. */
  public static ConcernedLessons ofCourse(Document document, Workspace workspace, Session session) {
    CourseRoots roots = session.roots();
    String here = roots.path(document.uri());
    String course = roots.course(here);
    Predicate<String> isAmong =
        course.isEmpty() ? here::equals : path -> roots.course(path).equals(course);
    return new ConcernedLessons(workspace, session, isAmong);
  }

  @Override
  public Collection<Document> concerned(BiPredicate<String, LessonMentions> concern) {
    List<Document> lessons = new ArrayList<>(open);
    for (Map.Entry<String, KeptLesson> each : kept().entrySet()) {
      KeptLesson lesson = each.getValue();
      Document document =
          concern.test(lesson.uri(), lesson.mentions()) ? read(each.getKey()) : null;
      if (document != null) {
        lessons.add(document);
      }
    }
    return lessons;
  }

  private Map<String, KeptLesson> kept() {
    Map<String, KeptLesson> known = kept;
    if (known == null) {
      known = CurrentLessons.of(closed, session, () -> true);
      kept = known;
    }
    return known;
  }

  private @Nullable Document read(String path) {
    Document document = read.get(path);
    if (document == null) {
      document = CourseDocuments.read(path, FileUri.of(path), session);
      if (document != null) {
        read.put(path, document);
      }
    }
    return document;
  }
}
