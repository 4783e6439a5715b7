package dev.kegang.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.eclipse.connection.CommandLine;
import dev.kegang.eclipse.connection.ServerProgram;
import dev.kegang.eclipse.wizards.CourseProject;
import dev.kegang.eclipse.wizards.LessonFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.Test;

/** What the wizards write is valid; they lose nothing that is there. */
class WizardsTest {

  @Test
  void aNewLessonContradictsNothing() throws Exception {
    IProject project = Workbench.project("lessons");
    Workbench.file(project, "lesson-01.md", Outlines.GOOD);
    IFile lesson = new LessonFile(project).create("柱状图", "", new NullProgressMonitor());
    assertTrue(lesson.exists());
    assertTrue(lesson.readString().contains("# 柱状图"), lesson.readString());
    CommandLine.Outcome check =
        new CommandLine(ServerProgram.installed())
            .run(Path.of(project.getLocation().toOSString()), "check", "--fail-on", "error");
    assertEquals(0, check.exitCode(), check.output() + check.errors());
  }

  @Test
  void anExistingFileIsNotOverwritten() throws Exception {
    IProject project = Workbench.project("kept");
    IFile file = Workbench.file(project, "lesson-01.md", Outlines.GOOD);
    LessonFile lesson = new LessonFile(project);
    assertThrows(IOException.class, () -> lesson.create("", "lesson-01.md", new NullProgressMonitor()));
    assertEquals(Outlines.GOOD, file.readString());
  }

  @Test
  void aNewCourseHasSettingsAndALesson() throws Exception {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("新课程");
    IFile lesson = new CourseProject(project).create(new NullProgressMonitor());
    assertTrue(project.getFile("kegang.json").exists());
    assertTrue(lesson.exists());
  }

  @Test
  void everyLabelHasItsText() {
    List<String> labels = Workbench.labels();
    assertTrue(labels.contains("Check Course"), labels::toString);
    labels.forEach(label -> assertFalse(label.startsWith("%"), label));
  }

  @Test
  void theWizardsAreThere() throws Exception {
    for (String id : new String[] {"dev.kegang.eclipse.newLesson", "dev.kegang.eclipse.newCourse"}) {
      IWizardDescriptor descriptor = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id);
      INewWizard wizard =
          Workbench.onDisplay(
              () -> {
                INewWizard made = (INewWizard) descriptor.createWizard();
                made.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
                made.addPages();
                return made;
              });
      assertEquals(1, wizard.getPageCount());
    }
  }
}
