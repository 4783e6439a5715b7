package dev.kegang.lsp;

import java.util.Random;

/** Lessons that name stages, parts, sections and works in as many ways as there are. */
final class ManyNames {

  private ManyNames() {}

  /** A lesson, or now and then something else, written in many ways. */
  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(8) == 0) {
      return "一些正文。\n";
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append("## 第").append(of(random, "一", "二")).append(of(random, "阶段", "部分", "单元"));
      text.append("：").append(of(random, "**图**表", "数据😀", "*a* b")).append(" (8课时)\n\n");
    }
    if (random.nextInt(6) > 0) {
      text.append("# ").append(of(random, "第1课：", "", "😀 "));
      text.append(of(random, "条形图", "Sales & 折线图", "𠮷祥的图", " ")).append("\n\n");
    }
    for (int i = 1; i <= 1 + random.nextInt(4); i++) {
      text.append("## ").append(i).append(". ").append(of(random, "图", "Charts 图", "**重点**😀"));
      text.append(of(random, " (2课时)", "", "  \t")).append("\n\n- **重要参考文献**:\n");
      text.append("  - ")
          .append(of(random, "Few, S. (2012). Show Me the\n    Numbers😀. ", "Few, "));
      text.append("S. (2012). Show Me the Numbers. Analytics Press.\n");
    }
    if (random.nextBoolean()) {
      text.append("\n## 5. 参考文献\n\n- [1] 郑磊. 数据之美😀[M].\n  北京: 电子工业出版社, 2015.\n");
      text.append("- [2] 郑磊. 图之美[M]. 北京: 电子工业出版社, 2016.\n");
    }
    String ends = text.toString().replace("\n", of(random, "\n", "\n", "\r\n", "\r"));
    return random.nextInt(4) == 0 ? "\uFEFF" + ends : ends;
  }

  private static String of(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
