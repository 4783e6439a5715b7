package dev.kegang.eclipse.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What all windows and pop-ups show at this moment. */
final class Widgets {

  private Widgets() {}

  /** The rows of all trees, opened or not. */
  static List<String> treeRows() throws Exception {
    return shown(
        control -> {
          List<String> rows = new ArrayList<>();
          if (control instanceof Tree tree) {
            collect(tree.getItems(), rows);
          }
          return rows;
        });
  }

  /** The rows of all tables, such as those of a list of proposals. */
  static List<String> tableRows() throws Exception {
    return shown(
        control -> {
          List<String> rows = new ArrayList<>();
          if (control instanceof Table table) {
            for (TableItem item : table.getItems()) {
              rows.add(item.getText());
            }
          }
          return rows;
        });
  }

  /** The texts of all pop-ups: what hovering shows. */
  static List<String> popUpTexts() throws Exception {
    return shown(
        control -> {
          if (control.getShell().getText().isEmpty()) {
            if (control instanceof StyledText text) {
              return List.of(text.getText());
            }
            if (control instanceof Label label) {
              return List.of(label.getText());
            }
            if (control instanceof Link link) {
              return List.of(link.getText());
            }
          }
          return List.of();
        });
  }

  /** Finds texts in a control itself, not in those it holds. */
  private interface Finder {
    List<String> in(Control control);
  }

  private static List<String> shown(Finder finder) throws Exception {
    return Workbench.onDisplay(
        () -> {
          List<String> texts = new ArrayList<>();
          for (Shell shell : Display.getDefault().getShells()) {
            if (shell.isVisible()) {
              collect(shell, finder, texts);
            }
          }
          return texts;
        });
  }

  private static void collect(Control control, Finder finder, List<String> texts) {
    texts.addAll(finder.in(control));
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        collect(child, finder, texts);
      }
    }
  }

  private static void collect(TreeItem[] items, List<String> rows) {
    for (TreeItem item : items) {
      rows.add(item.getText());
      collect(item.getItems(), rows);
    }
  }
}
