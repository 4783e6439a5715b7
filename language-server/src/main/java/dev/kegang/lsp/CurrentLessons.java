package dev.kegang.lsp;

import dev.kegang.workspace.Document;
import dev.kegang.workspace.Treatments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the closed lessons, as their files are now: only those are read again that
 * changed since, noticed or not.
 */
final class CurrentLessons {

  private CurrentLessons() {}

  /**
   * The closed ones among some lessons, in the order of their paths.
   *
   * @param open the documents that are open
   * @param wanted whether somebody still waits for them; asked before each file
   * @throws CancellationException when nobody does
   */
  static List<KeptLesson> of(Collection<Document> open, Session session, BooleanSupplier wanted) {
    Set<String> elsewhere = new HashSet<>();
    for (Document document : open) {
      // It may have been opened through a link.
      elsewhere.add(session.roots().path(document.uri()));
    }
    List<String> paths = session.closedLessons().paths();
    paths.removeAll(elsewhere);
    Map<String, KeptLesson> found = new ConcurrentHashMap<>();
    boolean all =
        SharedWork.each(
            paths,
            path -> {
              boolean goesOn = wanted.getAsBoolean();
              KeptLesson lesson = goesOn ? current(path, session) : null;
              if (lesson != null) {
                found.put(path, lesson);
              }
              return goesOn;
            });
    if (!all) {
      throw new CancellationException();
    }
    List<KeptLesson> lessons = new ArrayList<>(found.size());
    for (String path : paths) {
      KeptLesson lesson = found.get(path);
      if (lesson != null) {
        lessons.add(lesson);
      }
    }
    return lessons;
  }

  /** Null where a file is no lesson any more. */
  private static @Nullable KeptLesson current(String path, Session session) {
    long moment = System.currentTimeMillis();
    Edition edition = Edition.of(path);
    Treatments treatments = session.treatments();
    KeptLesson known = session.closedLessons().lesson(path);
    if (known != null && known.isCurrent(path, edition, treatments)) {
      return known;
    }
    Document document = CourseDocuments.read(path, FileUri.of(path), session);
    if (document == null || !document.isOutline()) {
      return null;
    }
    KeptLesson read = KeptLesson.of(document, edition, moment, treatments);
    session.closedLessons().renew(path, read);
    return read;
  }
}
