package dev.kegang.eclipse.check;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** The files that editors have; what Check Course marked on one goes as soon as an editor opens it. */
public final class OpenFiles implements Predicate<IFile>, IPartListener2, IWindowListener {

  private final Set<IFile> files = ConcurrentHashMap.newKeySet();

  /** Begins to watch; on the workbench's thread. */
  public void watch(IWorkbench workbench) {
    workbench.addWindowListener(this);
    for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
      windowOpened(window);
    }
  }

  @Override
  public boolean test(IFile file) {
    return files.contains(file);
  }

  @Override
  public void windowOpened(IWorkbenchWindow window) {
    window.getPartService().addPartListener(this);
    for (IWorkbenchPage page : window.getPages()) {
      for (IEditorReference editor : page.getEditorReferences()) {
        partOpened(editor);
      }
    }
  }

  @Override
  public void windowClosed(IWorkbenchWindow window) {
    window.getPartService().removePartListener(this);
  }

  @Override
  public void windowActivated(IWorkbenchWindow window) {}

  @Override
  public void windowDeactivated(IWorkbenchWindow window) {}

  @Override
  public void partOpened(IWorkbenchPartReference part) {
    IFile file = file(part);
    if (file != null && files.add(file)) {
      try {
        FindingMarkers.clear(file);
      } catch (CoreException e) {
        // The file is gone, and its markers with it.
        ILog.of(OpenFiles.class).log(e.getStatus());
      }
    }
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    IFile file = file(part);
    if (file != null) {
      files.remove(file);
    }
  }

  private static IFile file(IWorkbenchPartReference part) {
    try {
      return part instanceof IEditorReference editor
              && editor.getEditorInput() instanceof IFileEditorInput input
          ? input.getFile()
          : null;
    } catch (PartInitException e) {
      return null;
    }
  }
}
