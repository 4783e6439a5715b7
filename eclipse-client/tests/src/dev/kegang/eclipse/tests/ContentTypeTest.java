package dev.kegang.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.eclipse.connection.CommandLine;
import dev.kegang.eclipse.connection.ServerProgram;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** Outlines of every bundled profile, in both languages, and texts that only look like some. */
  @Test
  void eclipseTakesForOutlinesWhatTheServerDoes() throws Exception {
    IProject project = Workbench.project("agreement");
    Map<String, String> texts = new TreeMap<>(Outlines.OF_ALL_PROFILES);
    // What decides stands behind a long preface.
    Outlines.OF_ALL_PROFILES.forEach((name, text) -> texts.put("long-" + name, Outlines.afterPreface(text)));
    texts.putAll(Outlines.NONE);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Workbench.file(project, text.getKey(), text.getValue());
    }
    String said =
        new CommandLine(ServerProgram.installed())
            .run(Path.of(project.getLocation().toOSString()), "files", "--lang=en")
            .output();
    Set<String> expected = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    for (String name : texts.keySet()) {
      if (said.contains(name + ": outline")) {
        expected.add(name);
      }
      if (MARKDOWN_OUTLINE.equals(type(project.getFile(name)))) {
        found.add(name);
      }
    }
    assertEquals(expected, found, said);
    assertTrue(expected.containsAll(Outlines.OF_ALL_PROFILES.keySet()), expected::toString);
    assertTrue(Collections.disjoint(expected, Outlines.NONE.keySet()), expected::toString);
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
