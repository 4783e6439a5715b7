package dev.kegang.lsp;

import dev.kegang.testing.Lessons;
import java.util.Map;
import java.util.TreeMap;

/** A request or more for everything that a server announces. */
final class EveryRequest {

  /** A text on which each of them has something to answer. */
  static final String TEXT =
      Lessons.CHINESE
              .replace("- **主要观点**:\n  - 截断的纵轴会夸大差异。\n", "- **主\n")
              .replace("变化用折线图😀。", "变化用折线图😀，见图2、 [书](https://a.org)和[表](other.md)。 ")
              .replace("## 目录页", "##  目录页")
              .replace("- 日期: 2024/03/15", "- 日期: 2024/03/16")
              .replace("## 1. 选择图表", "## 1. 选择图表 (2课时)")
          + "\n<!-- kegang-disable-file mis -->\n";

  private static final int LAST_LINE = (int) TEXT.lines().count() - 1;

  private EveryRequest() {}

  /** By what announces them, each as its method and params without the document. */
  static Map<String, String[]> byCapability() {
    String at = "'position':{'line':%d,'character':%d}";
    String title = at.formatted(15, 5);
    Map<String, String[]> requests = new TreeMap<>();
    requests.put("codeLensProvider", calls("textDocument/codeLens", "codeLens/resolve"));
    requests.put(
        "completionProvider",
        calls(
            "textDocument/completion " + at.formatted(36, 5),
            "completionItem/resolve",
            "textDocument/completion "
                + at.formatted(LAST_LINE, "<!-- kegang-disable-file mis".length()),
            "completionItem/resolve"));
    requests.put("definitionProvider", calls("textDocument/definition " + title));
    String options = "'options':{'tabSize':2,'insertSpaces':true}";
    requests.put("documentFormattingProvider", calls("textDocument/formatting " + options));
    requests.put("documentHighlightProvider", calls("textDocument/documentHighlight " + title));
    requests.put(
        "documentLinkProvider", calls("textDocument/documentLink", "documentLink/resolve"));
    requests.put(
        "documentOnTypeFormattingProvider",
        calls("textDocument/onTypeFormatting? 'ch':'\\n'," + at.formatted(16, 0) + ',' + options));
    requests.put(
        "documentRangeFormattingProvider",
        calls("textDocument/rangeFormatting " + range(0, 30) + ',' + options));
    requests.put("documentSymbolProvider", calls("textDocument/documentSymbol"));
    requests.put("executeCommandProvider", calls());
    requests.put("foldingRangeProvider", calls("textDocument/foldingRange"));
    requests.put("hoverProvider", calls("textDocument/hover " + at.formatted(23, 6)));
    requests.put("inlayHintProvider", calls("textDocument/inlayHint " + range(0, 60)));
    requests.put("linkedEditingRangeProvider", calls("textDocument/linkedEditingRange " + title));
    requests.put(
        "referencesProvider",
        calls("textDocument/references " + title + ",'context':{'includeDeclaration':true}"));
    requests.put("renameProvider", calls("textDocument/rename " + title + ",'newName':'看懂坐标轴🎉'"));
    requests.put(
        "selectionRangeProvider",
        calls("textDocument/selectionRange 'positions':[{'line':15,'character':5}]"));
    requests.put(
        "semanticTokensProvider",
        calls(
            "textDocument/semanticTokens/full",
            "textDocument/semanticTokens/full/delta 'previousResultId':'none'",
            "textDocument/semanticTokens/range " + range(0, 60)));
    requests.put(
        "typeHierarchyProvider",
        calls(
            "textDocument/prepareTypeHierarchy " + title.replace("15", "19"),
            "typeHierarchy/supertypes",
            "typeHierarchy/subtypes?"));
    requests.put("workspaceSymbolProvider", calls("workspace/symbol 'query':'图表'"));
    return requests;
  }

  private static String[] calls(String... calls) {
    return calls;
  }

  static String range(int from, int to) {
    return "'range':{'start':{'line':%d,'character':0},'end':{'line':%d,'character':0}}"
        .formatted(from, to);
  }
}
