package dev.kegang.eclipse.wizards;

import dev.kegang.eclipse.Texts;
import java.io.IOException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;

/** New › Course of Lesson Outlines. */
public final class NewCourseWizard extends Wizard implements INewWizard {

  private final NewCoursePage page = new NewCoursePage();
  private IWorkbench workbench;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    this.workbench = workbench;
    setWindowTitle(Texts.courseTitle);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(page.courseName());
    try {
      IFile lesson = new CourseProject(project).create(new NullProgressMonitor());
      IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), lesson);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException | CoreException e) {
      page.setErrorMessage(NLS.bind(Texts.courseFailed, e.getMessage()));
      return false;
    }
  }
}
