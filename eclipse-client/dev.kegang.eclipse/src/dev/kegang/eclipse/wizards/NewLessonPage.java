package dev.kegang.eclipse.wizards;

import dev.kegang.eclipse.Texts;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks where the lesson goes and what it is called. */
final class NewLessonPage extends WizardPage {

  private final IContainer selected;
  private Text folder;
  private Text title;
  private Text name;

  NewLessonPage(IContainer selected) {
    super("lesson", Texts.lessonTitle, null);
    this.selected = selected;
    setDescription(Texts.lessonDescription);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout(2, false));
    folder = line(page, Texts.lessonFolder);
    folder.setText(selected == null ? "" : selected.getFullPath().toPortableString());
    title = line(page, Texts.lessonFile);
    name = line(page, Texts.lessonName);
    folder.addModifyListener(event -> setPageComplete(container() != null));
    setPageComplete(container() != null);
    setControl(page);
    title.setFocus();
  }

  /** The chosen folder; null while there is none of that name. */
  IContainer container() {
    String path = folder.getText().strip();
    IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    IResource found = path.isEmpty() ? null : root.findMember(IPath.fromPortableString(path));
    return found instanceof IContainer container && container.getProject() != null ? container : null;
  }

  String lessonTitle() {
    return title.getText();
  }

  /** Blank for the course's next place. */
  String fileName() {
    return name.getText();
  }

  private static Text line(Composite page, String label) {
    new Label(page, SWT.NONE).setText(label);
    Text text = new Text(page, SWT.BORDER);
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    return text;
  }
}
