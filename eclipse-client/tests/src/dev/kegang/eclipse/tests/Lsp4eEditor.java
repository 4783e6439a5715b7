package dev.kegang.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kegang.eclipse.check.FindingMarkers;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;

/** An outline open in an editor that LSP4E looks after. */
final class Lsp4eEditor implements AutoCloseable {

  private static final String RENAME = "org.eclipse.ui.edit.rename";

  /** The event that an editor's key listeners are asked with; SWT keeps its name to itself. */
  private static final int VERIFY_KEY = 3005;

  /** Nanoseconds in which an answer comes, as a rule. */
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(3);

  private final IFile file;
  private final IEditorPart editor;

  /** Opens a new file; a test is skipped where the build has only the stand-in for LSP4E. */
  Lsp4eEditor(String project, String name, String text) throws Exception {
    assumeTrue(
        Platform.getExtensionRegistry().getExtension(FindingMarkers.LSP4E_TYPE) != null,
        "this is the stand-in for LSP4E");
    file = Workbench.file(Workbench.project(project), name, text);
    editor = Workbench.open(file);
  }

  IFile file() {
    return file;
  }

  @Override
  public void close() throws Exception {
    Workbench.close(editor);
  }

  /** The one finding that LSP4E marks. */
  IMarker finding() throws Exception {
    Workbench.until("LSP4E marks the finding", () -> findings() == 1);
    return file.findMarkers(FindingMarkers.LSP4E_TYPE, true, IResource.DEPTH_ZERO)[0];
  }

  int findings() throws Exception {
    return file.findMarkers(FindingMarkers.LSP4E_TYPE, true, IResource.DEPTH_ZERO).length;
  }

  String text() throws Exception {
    return Workbench.onDisplay(
        () -> ((ITextEditor) editor).getDocumentProvider().getDocument(editor.getEditorInput()).get());
  }

  void place(int offset) throws Exception {
    Workbench.onDisplay(
        () -> {
          ((ITextEditor) editor).selectAndReveal(offset, 0);
          widget().forceFocus();
          return null;
        });
  }

  /** Asks for proposals or the like, again and again: LSP4E's first answer may be that it is computing. */
  void ask(int operation, Callable<Boolean> shown) throws Exception {
    until(
        () -> {
          ITextOperationTarget target = editor.getAdapter(ITextOperationTarget.class);
          assertTrue(target.canDoOperation(operation));
          target.doOperation(operation);
          return null;
        },
        shown);
  }

  /** Holds the mouse over a character. */
  void pointAt(int offset, Callable<Boolean> shown) throws Exception {
    until(
        () -> {
          Point place = widget().toDisplay(widget().getLocationAtOffset(offset));
          // In steps, as a hand does.
          for (int step : new int[] {6, 4, 2}) {
            Event move = new Event();
            move.type = SWT.MouseMove;
            move.x = place.x + step;
            move.y = place.y + 8;
            widget().getDisplay().post(move);
          }
          return null;
        },
        shown);
  }

  /**
   * Renames what is at a place, by typing over it.
   *
   * @param old what can be typed over
   */
  void rename(int offset, String old, String replacement) throws Exception {
    Workbench.until(
        "the server can rename",
        () ->
            Workbench.onDisplay(
                () -> editor.getSite().getService(ICommandService.class).getCommand(RENAME).isEnabled()));
    place(offset);
    Workbench.onDisplay(
        () -> editor.getSite().getService(IHandlerService.class).executeCommand(RENAME, null));
    Workbench.until(
        "the name can be typed over",
        () -> Workbench.onDisplay(() -> widget().getSelectionText().equals(old)));
    Workbench.photograph("lsp4e-rename");
    Workbench.onDisplay(
        () -> {
          widget().insert(replacement);
          Event enter = new Event();
          enter.character = SWT.CR;
          enter.keyCode = SWT.CR;
          enter.doit = true;
          widget().notifyListeners(VERIFY_KEY, enter);
          return null;
        });
  }

  private static void until(Callable<Object> asking, Callable<Boolean> shown) throws Exception {
    AtomicLong asked = new AtomicLong(System.nanoTime() - 2 * PAUSE);
    Workbench.until(
        "it is shown",
        () -> {
          if (!shown.call() && System.nanoTime() - asked.get() > PAUSE) {
            asked.set(System.nanoTime());
            Workbench.onDisplay(asking);
          }
          return shown.call();
        });
  }

  private StyledText widget() {
    return (StyledText) editor.getAdapter(Control.class);
  }
}
