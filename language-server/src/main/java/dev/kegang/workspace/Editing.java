package dev.kegang.workspace;

import dev.kegang.course.EditedLesson;
import dev.kegang.lint.EditedCheck;
import dev.kegang.lint.Linter;
import dev.kegang.outline.Outline;
import dev.kegang.outline.PagedOutline;

/**
 * What is known of a text that is being edited, so that its next version costs what an edit
 * touches.
 */
public record Editing(PagedOutline pages, EditedCheck check, EditedLesson lesson) {

  static Editing of(Linter linter, PagedOutline pages) {
    return new Editing(pages, EditedCheck.of(linter, pages), EditedLesson.of(pages));
  }

  Editing after(PagedOutline next) {
    return new Editing(next, check.after(next), lesson.after(next));
  }

  /** The same when more is known of the outline. */
  Editing with(Outline known) {
    return new Editing(pages, check.with(known), lesson);
  }
}
