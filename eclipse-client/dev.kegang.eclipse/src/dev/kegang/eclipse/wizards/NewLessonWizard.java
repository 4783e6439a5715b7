package dev.kegang.eclipse.wizards;

import dev.kegang.eclipse.Texts;
import java.io.IOException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;

/** New › Lesson Outline. */
public final class NewLessonWizard extends Wizard implements INewWizard {

  private IWorkbench workbench;
  private NewLessonPage page;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    this.workbench = workbench;
    setWindowTitle(Texts.lessonTitle);
    IResource resource =
        selection.isEmpty() ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
    IContainer folder =
        resource == null || resource instanceof IContainer ? (IContainer) resource : resource.getParent();
    page = new NewLessonPage(folder);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    IContainer folder = page.container();
    if (folder == null) {
      return false;
    }
    try {
      IFile lesson =
          new LessonFile(folder).create(page.lessonTitle(), page.fileName(), new NullProgressMonitor());
      IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), lesson);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException | CoreException e) {
      page.setErrorMessage(NLS.bind(Texts.lessonFailed, e.getMessage()));
      return false;
    }
  }
}
