package dev.kegang.eclipse.wizards;

import dev.kegang.eclipse.Texts;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks what the course is called. */
final class NewCoursePage extends WizardPage {

  private Text name;

  NewCoursePage() {
    super("course", Texts.courseTitle, null);
    setDescription(Texts.courseDescription);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout(2, false));
    new Label(page, SWT.NONE).setText(Texts.courseName);
    name = new Text(page, SWT.BORDER);
    name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    name.addModifyListener(event -> validate());
    setControl(page);
    name.setFocus();
  }

  String courseName() {
    return name.getText().strip();
  }

  private void validate() {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    IStatus status = workspace.validateName(courseName(), IResource.PROJECT);
    boolean exists = status.isOK() && workspace.getRoot().getProject(courseName()).exists();
    String problem = status.isOK() ? null : status.getMessage();
    setErrorMessage(exists ? Texts.courseExists : problem);
    setPageComplete(status.isOK() && !exists);
  }
}
