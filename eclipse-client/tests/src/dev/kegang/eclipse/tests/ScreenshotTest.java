package dev.kegang.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.eclipse.KegangBundle;
import dev.kegang.eclipse.check.CourseCheck;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;

/** What an author sees, drawn into files for the documentation and for those who look. */
class ScreenshotTest {

  @Test
  void problemsOfACheckedCourse() throws Exception {
    IProject project = Workbench.project("图表课程");
    IFile good = Workbench.file(project, "第一部分/第一课.outline.md", Outlines.GOOD);
    Workbench.file(project, "第一部分/第二课.outline.md", Outlines.DEFECTIVE.replace("折线图", "柱状图"));
    IEditorPart editor = Workbench.open(good);
    CourseCheck check = new CourseCheck(project, KegangBundle.markers());
    check.schedule();
    check.join();
    IViewPart problems =
        Workbench.onDisplay(() -> Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW));
    assertEquals("org.eclipse.ui.views.ProblemView", problems.getSite().getId());
    Workbench.expandTrees();
    Workbench.settle();
    Workbench.photograph("problems");
    Workbench.close(editor);
  }

  @Test
  void preferences() throws Exception {
    showPreferences("preferences");
  }

  /** Opens the preferences, draws them and closes them. */
  static void showPreferences(String name) throws Exception {
    PreferenceDialog dialog =
        Workbench.onDisplay(
            () -> {
              PreferenceDialog made =
                  PreferencesUtil.createPreferenceDialogOn(
                      null, "dev.kegang.eclipse.preferences", null, null);
              made.setBlockOnOpen(false);
              made.open();
              return made;
            });
    Workbench.settle();
    Workbench.photograph(name);
    Workbench.onDisplay(dialog::close);
  }

  @Test
  void newLesson() throws Exception {
    showNewLesson("new-lesson");
  }

  /** Opens the wizard, draws it and closes it. */
  static void showNewLesson(String name) throws Exception {
    IProject project = Workbench.project("新课");
    WizardDialog dialog =
        Workbench.onDisplay(
            () -> {
              INewWizard wizard =
                  (INewWizard)
                      PlatformUI.getWorkbench()
                          .getNewWizardRegistry()
                          .findWizard("dev.kegang.eclipse.newLesson")
                          .createWizard();
              wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
              Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
              WizardDialog made = new WizardDialog(shell, wizard);
              made.setBlockOnOpen(false);
              made.open();
              return made;
            });
    Workbench.settle();
    Workbench.photograph(name);
    Workbench.onDisplay(dialog::close);
  }
}
