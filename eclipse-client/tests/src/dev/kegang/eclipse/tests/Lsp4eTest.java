package dev.kegang.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.eclipse.check.FindingMarkers;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/**
 * What an author gets through LSP4E itself; skipped where the build has only the stand-in for it. {@code ./build verify
 * -Dlsp4e.repository=…} runs it.
 */
class Lsp4eTest {

  private static final String NAME = "第一课.outline.md";

  @Test
  void aFindingIsUnderlined() throws Exception {
    try (Lsp4eEditor editor = new Lsp4eEditor("squiggle", NAME, Outlines.DEFECTIVE)) {
      IMarker finding = editor.finding();
      assertEquals(Outlines.DEFECTIVE.indexOf("看变迁"), finding.getAttribute(IMarker.CHAR_START, -1));
      assertEquals(0, editor.file().findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO).length);
      Workbench.onDisplay(() -> Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW));
      Workbench.expandTrees();
      Workbench.photograph("lsp4e-squiggle");
    }
  }

  @Test
  void anOutlineInPlainMarkdownIsUnderlinedToo() throws Exception {
    try (Lsp4eEditor editor = new Lsp4eEditor("plain-squiggle", "第一课.md", Outlines.DEFECTIVE)) {
      editor.finding();
    }
  }

  @Test
  void theOutlineShowsTheSections() throws Exception {
    try (Lsp4eEditor editor = new Lsp4eEditor("outline", NAME, Outlines.GOOD)) {
      Workbench.onDisplay(() -> Workbench.page().showView(IPageLayout.ID_OUTLINE));
      for (String row : List.of("第一阶段：读懂图表", "折线图", "标题页", "目录页", "1. 看变化", "2. 参考文献")) {
        Workbench.until("the Outline shows " + row, () -> shows(Widgets.treeRows(), row));
      }
      assertEquals(Outlines.GOOD, editor.text());
      Workbench.expandTrees();
      Workbench.photograph("lsp4e-outline");
    }
  }

  @Test
  void completionOffersTheMissingField() throws Exception {
    String field = "- **主要观点**:\n  - 折线图适合表示随时间的变化。\n";
    String text = Outlines.GOOD.replace(field, "- **\n");
    try (Lsp4eEditor editor = new Lsp4eEditor("completion", NAME, text)) {
      editor.place(text.indexOf("- **\n") + 4);
      editor.ask(ISourceViewer.CONTENTASSIST_PROPOSALS, () -> shows(Widgets.tableRows(), "主要观点"));
      Workbench.photograph("lsp4e-completion");
    }
  }

  @Test
  void hoveringShowsTheFindingAndItsFixes() throws Exception {
    int offset = Outlines.DEFECTIVE.indexOf("看变迁") + 1;
    try (Lsp4eEditor editor = new Lsp4eEditor("hover", NAME, Outlines.DEFECTIVE)) {
      editor.finding();
      editor.place(offset);
      editor.pointAt(offset, () -> shows(Widgets.popUpTexts(), "table-of-contents-mismatch"));
      Workbench.settle();
      Workbench.photograph("lsp4e-hover");
    }
  }

  @Test
  void aQuickFixMends() throws Exception {
    try (Lsp4eEditor editor = new Lsp4eEditor("fix", NAME, Outlines.DEFECTIVE)) {
      IMarker finding = editor.finding();
      editor.place(Outlines.DEFECTIVE.indexOf("看变迁") + 1);
      editor.ask(ISourceViewer.QUICK_ASSIST, () -> shows(Widgets.tableRows(), "“看变化”"));
      Workbench.photograph("lsp4e-quick-fix");
      Workbench.until(
          "the fixes are there", () -> IDE.getMarkerHelpRegistry().getResolutions(finding).length > 1);
      Workbench.onDisplay(
          () -> {
            IDE.getMarkerHelpRegistry().getResolutions(finding)[0].run(finding);
            return null;
          });
      Workbench.until("the text is mended", () -> editor.text().equals(Outlines.GOOD));
      Workbench.until("the marker is gone", () -> editor.findings() == 0);
    }
  }

  @Test
  void renamingASectionRenamesItEverywhere() throws Exception {
    rename(Outlines.GOOD, "### 看变化", "看变化", "看趋势");
  }

  /** LSP4E types a new name over all that is highlighted, so that this must be the name alone. */
  @Test
  void renamingAPartLeavesItsNumberOnTheTitlePage() throws Exception {
    rename(Outlines.GOOD, "基本图形", "基本图形", "常用图形");
  }

  @Test
  void renamingASectionLeavesWhatMentionsItsNumber() throws Exception {
    String text = Outlines.GOOD.replace("随时间的变化。", "随时间的变化，详见第1节。");
    rename(text, "### 看变化", "看变化", "看趋势");
  }

  @Test
  void renamingAWorkRenamesItsCitations() throws Exception {
    String text = Outlines.GOOD.replace("\n- Wickham", "\n- [1] Wickham");
    String work = "Wickham, H. (2014). Tidy data. Journal of Statistical Software, 59(10), 1-23.";
    rename(text, work, work, "Wickham, H. (2014). Tidy data. JSS.");
  }

  private static void rename(String text, String place, String old, String replacement) throws Exception {
    String expected = text.replace(old, replacement);
    try (Lsp4eEditor editor = new Lsp4eEditor("rename", NAME, text)) {
      editor.rename(text.indexOf(place) + place.length(), old, replacement);
      Workbench.until("it is renamed", () -> editor.text().equals(expected));
      Workbench.settle();
      assertEquals(expected, editor.text());
    }
  }

  private static boolean shows(List<String> texts, String part) {
    return texts.stream().anyMatch(text -> text.contains(part));
  }
}
