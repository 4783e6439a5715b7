package dev.kegang.eclipse.check;

import dev.kegang.eclipse.KegangBundle;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Begins to watch the editors once the workbench is up; the bundle itself may be needed before. */
public final class WatchOpenFiles implements IStartup {

  @Override
  public void earlyStartup() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().asyncExec(() -> KegangBundle.openFiles().watch(workbench));
  }
}
