package dev.kegang.reliability;

import java.util.List;

/** Many items of one kind: points, captions, mentions, works; and many fields. */
final class ManyItems {

  private ManyItems() {}

  static void addTo(List<TextFamily> all) {
    ManyParts.add(all, "points", OutlineParts.POINTS, i -> "  - 观点" + i + "。\n");
    ManyParts.add(all, "equal points", OutlineParts.POINTS, i -> "  - 观点。\n");
    ManyParts.add(all, "numbered points", OutlineParts.POINTS, i -> "  " + (i + 1) + ". 观点\n");
    ManyParts.add(all, "points all 1", OutlineParts.POINTS, i -> "  1. 观点\n");
    ManyParts.add(
        all, "points backwards", OutlineParts.POINTS, i -> "  " + (99_999 - i) + ". 观点\n");
    ManyParts.add(all, "placeholders", OutlineParts.POINTS, i -> "  - 待补充\n");
    ManyParts.add(
        all, "captions", OutlineParts.EXAMPLES, i -> "  - 图" + (i + 1) + ": 画法" + i + "\n");
    ManyParts.add(all, "captions all 1", OutlineParts.EXAMPLES, i -> "  - 图1: 画法\n");
    ManyParts.add(
        all, "captions backwards", OutlineParts.EXAMPLES, i -> "  - 图" + (9999 - i) + ": 画法\n");
    ManyParts.add(all, "dotted captions", OutlineParts.EXAMPLES, i -> "  - 图1." + i + ": 画法\n");
    ManyParts.add(all, "captions and mentions", OutlineParts.EXAMPLES, ManyItems::mentionedCaption);
    ManyParts.add(all, "mentions", OutlineParts.POINTS, i -> "  - 见图" + i + "和第" + i + "节。\n");
    ManyParts.add(all, "cited works", OutlineParts.REFERENCES, i -> "  - " + work(i) + "\n");
    ManyParts.add(all, "bibliography", OutlineParts.BIBLIOGRAPHY, i -> "- " + work(i) + "\n");
    ManyParts.add(
        all,
        "like works",
        OutlineParts.BIBLIOGRAPHY,
        i -> "- Few, S. (2012). Show " + i + ". P.\n");
    ManyParts.add(
        all, "equal works", OutlineParts.BIBLIOGRAPHY, i -> "- Few, S. (2012). Show. Press.\n");
    ManyParts.add(all, "chinese works", OutlineParts.BIBLIOGRAPHY, ManyItems::chineseWork);
    ManyParts.add(all, "book titles", OutlineParts.BIBLIOGRAPHY, i -> "- 《书" + i + "》\n");
    ManyParts.add(all, "works cited once more", OutlineParts.HEAD, ManyItems::citedTwice);
    all.add(
        new TextFamily(
            "works here and there",
            size ->
                OutlineParts.REFERENCES
                    + TextFamily.pieces(size / 2, i -> "  - " + work(i) + "\n")
                    + "\n## 2. 参考文献\n\n"
                    + TextFamily.pieces(size / 2, i -> "- " + work(90_000 - i) + "\n")));
    all.add(
        new TextFamily(
            "one work misspelt in many ways",
            size ->
                OutlineParts.REFERENCES
                    + TextFamily.pieces(size / 2, i -> "  - " + misspelt(i) + "\n")
                    + "\n## 2. 参考文献\n\n"
                    + TextFamily.pieces(size / 2, i -> "- " + misspelt(i * 31 + 7) + "\n")));
    all.add(
        new TextFamily(
            "bibliography in paragraphs",
            size ->
                OutlineParts.REFERENCES
                    + TextFamily.pieces(size / 2, i -> "  - " + work(i) + "\n")
                    + "\n## 2. 参考文献\n\n- "
                    + work(0)
                    + "\n\n"
                    + TextFamily.pieces(size / 2, i -> work(i + 5) + "\n\n")));
    ManyParts.add(all, "fields", OutlineParts.HEAD, i -> "- **主要观点**: 值" + i + "\n");
    ManyParts.add(all, "misspelt fields", OutlineParts.HEAD, i -> "- **Sumary**: a" + i + "\n");
    ManyParts.add(all, "own fields", OutlineParts.HEAD, i -> "- **字段" + i + "**: 值\n");
    ManyParts.add(all, "title page fields", "# a\n\n## 标题页\n\n", i -> "- 标题: 值" + i + "\n");
    ManyParts.add(all, "dates", "# a\n\n## 标题页\n\n", i -> "- 日期: 2024/03/" + (i % 40) + "\n");
  }

  private static String mentionedCaption(int i) {
    return "  - 图" + (i + 1) + ": 画法\n  - 见图" + (i * 3 + 1) + "。\n";
  }

  private static String work(int i) {
    return "Author" + i + ", A. (" + (1950 + i % 70) + "). Title number " + i + ". Press.";
  }

  private static String misspelt(int i) {
    return "Few, S. (2012). Sh"
        + "abcdefgh".charAt(i & 7)
        + "w me the "
        + i % 97
        + " numbers. Press.";
  }

  private static String chineseWork(int i) {
    return "- [" + (i + 1) + "] 张三" + i + ". 图表" + i + "[M]. 北京: 出版社, 2012: 1-" + i + ".\n";
  }

  private static String citedTwice(int i) {
    String fields = "- **重要参考文献**:\n  - " + work(i) + "\n  - " + work(i + 1) + "\n\n";
    return "## " + (i + 2) + ". 标题" + i + "\n\n" + fields;
  }
}
