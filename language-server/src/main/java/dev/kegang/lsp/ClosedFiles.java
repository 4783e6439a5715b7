package dev.kegang.lsp;

import dev.kegang.workspace.Document;
import dev.kegang.workspace.Recognition;
import dev.kegang.workspace.Treatments;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of courses that are closed, and leaves whatever others want to know of them where
 * they look for it. For any number of threads.
 */
final class ClosedFiles {

  private final Session session;
  private final ClosedFindings findings;
  private final FaultLog faults;

  ClosedFiles(Session session, ClosedFindings findings, FaultLog faults) {
    this.session = session;
    this.findings = findings;
    this.faults = faults;
  }

  /** What a file says to its course; null where it is no lesson. Never throws. */
  @Nullable CourseFile read(String path) {
    try {
      long moment = System.currentTimeMillis();
      Edition edition = Edition.of(path);
      Treatments treatments = session.treatments();
      Document document = document(path);
      if (document == null || !document.isOutline()) {
        findings.forget(path, document != null && document.isTooLarge());
        session.closedLessons().forget(path);
        return null;
      }
      findings.note(path);
      Document named = document.at(session.uriOf(path));
      KeptLesson kept = KeptLesson.of(named, edition, moment, treatments);
      session.closedLessons().put(path, kept);
      if (edition != null && findings.areWanted()) {
        var unused = findings.take(path, edition, named);
      }
      return CourseFile.closed(session.roots().course(path), path, document);
    } catch (RuntimeException | Error e) {
      // One odd file must not keep the others from being read.
      faults.tell(path, e);
      return null;
    }
  }

  /** A file of a course; null where it is none, or can't be read as text. */
  private @Nullable Document document(String path) {
    boolean excluded = session.treatments().decided(path) == Recognition.Reason.EXCLUDED;
    return excluded || session.roots().course(path).isEmpty()
        ? null
        : CourseDocuments.read(path, path, session);
  }
}
