package dev.kegang.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;

/** Which files are outlines to Eclipse, and what opens them. */
class ContentTypeTest {

  private static final String OUTLINE = "dev.kegang.eclipse.outline";
  private static final String MARKDOWN_OUTLINE = "dev.kegang.eclipse.markdownOutline";

  @Test
  void aFileIsAnOutlineByItsName() throws Exception {
    IProject project = Workbench.project("names");
    assertEquals(OUTLINE, type(Workbench.file(project, "第一课.outline.md", "")));
  }

  @Test
  void aMarkdownFileIsAnOutlineByItsContent() throws Exception {
    IProject project = Workbench.project("contents");
    assertEquals(MARKDOWN_OUTLINE, type(Workbench.file(project, "lesson-01.md", Outlines.GOOD)));
    assertNotEquals(MARKDOWN_OUTLINE, type(Workbench.file(project, "notes.md", Outlines.README)));
    assertNotEquals(MARKDOWN_OUTLINE, type(Workbench.file(project, "README.md", Outlines.README)));
  }

  @Test
  void outlinesOpenInTheGenericEditor() throws Exception {
    IProject project = Workbench.project("editors");
    IEditorPart editor = Workbench.open(Workbench.file(project, "a.outline.md", Outlines.GOOD));
    assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
    Workbench.close(editor);
  }

  private static String type(IFile file) throws Exception {
    IContentDescription description = file.getContentDescription();
    return description == null || description.getContentType() == null
        ? ""
        : description.getContentType().getId();
  }
}
