package dev.kegang.eclipse.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** The running workbench, from a test's own thread. */
final class Workbench {

  private static final long PATIENCE_SECONDS = 60;

  private Workbench() {}

  /** Runs something on the workbench's thread and gives its result. */
  static <T> T onDisplay(Callable<T> task) throws Exception {
    CompletableFuture<T> result = new CompletableFuture<>();
    Display.getDefault()
        .asyncExec(
            () -> {
              try {
                result.complete(task.call());
              } catch (Throwable e) {
                result.completeExceptionally(e);
              }
            });
    return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Waits until something holds, looking again each time the workbench has gone through its events. */
  static void until(String what, Callable<Boolean> holds) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    CompletableFuture<Void> never = new CompletableFuture<>();
    while (!holds.call()) {
      if (System.nanoTime() > end) {
        fail("not within " + PATIENCE_SECONDS + " s: " + what);
      }
      onDisplay(() -> null);
      never.completeOnTimeout(null, 20, TimeUnit.MILLISECONDS).join();
      never = new CompletableFuture<>();
    }
  }

  static IProject project(String name) throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    if (project.exists()) {
      project.delete(true, true, null);
    }
    project.create(null);
    project.open(null);
    return project;
  }

  static IFile file(IContainer folder, String path, String text) throws CoreException {
    IFile file = folder.getFile(IPath.fromPortableString(path));
    create(file.getParent());
    file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
    return file;
  }

  static IEditorPart open(IFile file) throws Exception {
    return onDisplay(() -> IDE.openEditor(page(), file));
  }

  static void close(IEditorPart editor) throws Exception {
    onDisplay(() -> page().closeEditor(editor, false));
  }

  /** Must be called on the workbench's thread. */
  static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
  }

  /** What the plug-in calls its commands, wizards, menus and types: each declared text of its extensions. */
  static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (IExtension extension : Platform.getExtensionRegistry().getExtensions("dev.kegang.eclipse")) {
      for (IConfigurationElement element : extension.getConfigurationElements()) {
        for (String attribute : List.of("name", "label", "description")) {
          if (element.getAttribute(attribute) != null) {
            labels.add(element.getAttribute(attribute));
          }
        }
      }
    }
    return labels;
  }

  /** Opens every tree's first level. */
  static void expandTrees() throws Exception {
    settle();
    onDisplay(
        () -> {
          expand(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
          return null;
        });
  }

  private static void expand(Control control) {
    if (control instanceof Tree tree) {
      for (TreeItem item : tree.getItems()) {
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
      }
    } else if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        expand(child);
      }
    }
  }

  /** Lets the workbench lay out and paint what was opened. */
  static void settle() throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    until("the workbench has painted", () -> System.nanoTime() > end);
  }

  /** Draws the window into a file, where the build asks for pictures. */
  static void photograph(String name) throws Exception {
    String folder = System.getProperty("kegang.screenshots");
    if (folder == null) {
      return;
    }
    Path file = Files.createDirectories(Path.of(folder)).resolve(name + ".png");
    onDisplay(
        () -> {
          Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
          Display display = shell.getDisplay();
          Rectangle area = shell.getBounds();
          Image image = new Image(display, area.width, area.height);
          GC context = new GC(display);
          context.copyArea(image, area.x, area.y);
          context.dispose();
          ImageLoader loader = new ImageLoader();
          loader.data = new ImageData[] {image.getImageData()};
          loader.save(file.toString(), SWT.IMAGE_PNG);
          image.dispose();
          return null;
        });
  }

  private static void create(IContainer folder) throws CoreException {
    if (folder instanceof IFolder missing && !missing.exists()) {
      create(missing.getParent());
      missing.create(true, true, null);
    }
  }
}
