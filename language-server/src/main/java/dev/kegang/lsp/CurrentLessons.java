package dev.kegang.lsp;

import dev.kegang.workspace.Document;
import dev.kegang.workspace.Treatments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * What is kept of closed lessons, in their order.
   *
   * @param wanted whether somebody still waits for them; asked before each file
   * @throws CancellationException when nobody does
   */
  static Map<String, KeptLesson> of(List<String> paths, Session session, BooleanSupplier wanted) {
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
    Map<String, KeptLesson> inOrder = new LinkedHashMap<>();
    for (String path : paths) {
      KeptLesson lesson = found.get(path);
      if (lesson != null) {
        inOrder.put(path, lesson);
      }
    }
    return inOrder;
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
