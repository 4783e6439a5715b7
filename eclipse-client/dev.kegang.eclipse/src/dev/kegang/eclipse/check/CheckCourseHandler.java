package dev.kegang.eclipse.check;

import dev.kegang.eclipse.KegangBundle;
import dev.kegang.eclipse.Texts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** The menu item Check Course. */
public final class CheckCourseHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    Shell shell = HandlerUtil.getActiveShell(event);
    IResource resource = resource(event);
    if (resource == null || resource.getProject() == null) {
      MessageDialog.openInformation(shell, Texts.checkTitle, Texts.checkNoSelection);
      return null;
    }
    IContainer course = CourseCheck.courseOf(resource);
    CourseCheck check = new CourseCheck(course, KegangBundle.markers());
    check.setUser(true);
    check.addJobChangeListener(
        new JobChangeAdapter() {
          @Override
          public void done(IJobChangeEvent done) {
            if (done.getResult().isOK() && !shell.isDisposed()) {
              shell.getDisplay().asyncExec(() -> tell(shell, course, check));
            }
          }
        });
    check.begin(0);
    return null;
  }

  private static void tell(Shell shell, IContainer course, CourseCheck check) {
    if (shell.isDisposed()) {
      return;
    }
    String message =
        check.findings() == 0
            ? NLS.bind(Texts.checkClean, course.getName())
            : NLS.bind(Texts.checkFindings, course.getName(), check.findings());
    int kind = check.hasFailed() ? MessageDialog.WARNING : MessageDialog.INFORMATION;
    MessageDialog.open(kind, shell, Texts.checkTitle, message, 0);
  }

  private static IResource resource(ExecutionEvent event) {
    if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
        && !selection.isEmpty()) {
      IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
      if (selected != null) {
        return selected;
      }
    }
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    return editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
  }
}
