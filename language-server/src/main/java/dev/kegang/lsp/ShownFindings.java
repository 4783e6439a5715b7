package dev.kegang.lsp;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.lint.Finding;
import dev.kegang.lint.LintResult;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;

/** What is found in documents, as the client shows it. Any thread may ask. */
public final class ShownFindings {

  private final Session session;

  ShownFindings(Session session) {
    this.session = session;
  }

  /** Everything found in a document, also by what its course says once that was read. */
  public LintResult check(Document document) {
    CourseRoots roots = session.roots();
    String path = roots.path(document.uri());
    CourseIndex course = session.workspace().courses().whole(roots.course(path));
    if (course == null || !document.isOutline()) {
      return document.check();
    }
    CourseLesson lesson = document.lesson(path);
    return document.check(lesson, course.with(lesson));
  }

  /** One finding of a document. */
  public Diagnostic diagnostic(Document document, Finding finding) {
    return DiagnosticConversion.of(places(document), finding, session.agreement());
  }

  /** All findings of a document likewise, those the baseline knows as information. */
  public List<Diagnostic> diagnostics(Document document, LintResult result) {
    LintResult shown = session.knownFindings().informing(document, result);
    return DiagnosticConversion.of(places(document), shown, session.agreement());
  }

  private FindingPlaces places(Document document) {
    String path = session.roots().path(document.uri());
    Workspace workspace = session.workspace();
    CourseIndex course = workspace.courses().of(path);
    return FindingPlaces.of(document, session.agreement().positions(), course, workspace);
  }
}
