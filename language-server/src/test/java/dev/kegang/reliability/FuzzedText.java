package dev.kegang.reliability;

/**
 * A text made of bytes that a fuzzer chose: those below 128 are characters, the others stand for
 * what means something in an outline, or breaks offsets.
 */
public final class FuzzedText {

  private static final String[] PIECES = {
    "\n## ",
    "\n### ",
    "\n# ",
    "\n- ",
    "\n  - ",
    "\n    - ",
    "\n1. ",
    "**",
    "**: ",
    "：",
    "标题页",
    "目录页",
    "课程计划",
    "参考文献",
    "总结",
    "讨论与答疑",
    "主要内容简述",
    "主要观点",
    "重要参考文献",
    "示例",
    "标题",
    "日期",
    "图1: ",
    "表2：",
    "见图1",
    "第2节",
    "第一部分：",
    "第三阶段：",
    "（2课时）",
    "(40 min)",
    "课时",
    "2024/03/15",
    "待补充",
    "《书》",
    "Few, S. (2012). Show Me. Press.",
    "[M]. 北京: 出版社, 2012.",
    "https://a.b/c",
    "10.1000/x",
    "[a](b.md#c)",
    "![](a.png){alt=b}",
    "<img src=a alt=b>",
    "<!-- kegang-disable ",
    "<!-- kegang-disable-next-line placeholder -->",
    "<!-- kegang-enable -->",
    " -->",
    "<!--",
    "\n```\n",
    "\n~~~",
    "\n---\n",
    "\n===\n",
    "\n|课时|节|\n|-|-|\n|2|甲|\n",
    "\n> ",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u3000",
    "\u200b",
    "\ufeff",
    "\0",
    "\u2028",
    "😀",
    "𠮷",
    "\ud83d",
    "\ude00",
    "e\u0301",
    "二十",
    "①",
    "Ⅳ",
    "{{",
    "}}",
    "\\",
    "【",
    "】",
    "48课时 = 12周 X 2次/周",
    "Lesson 3",
    "Summary",
    "References",
    "Table of Contents",
    "Key points",
    "Figure 1: ",
    "see Figure 1",
    "\nhours: 2\n",
    "\n    ",
    "<div>",
    "$$",
    ":::"
  };

  private FuzzedText() {}

  public static String of(byte[] data, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (data[i] >= 0) {
        text.append((char) data[i]);
      } else {
        text.append(PIECES[(data[i] & 0x7f) % PIECES.length]);
      }
    }
    return text.toString();
  }

  public static String of(byte[] data) {
    return of(data, 0, data.length);
  }
}
