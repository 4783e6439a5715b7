package dev.kegang.reliability;

import java.util.ArrayList;
import java.util.List;

/** One line without end: of everything a reader of lines might look for again and again. */
final class LongLines {

  private static final String[] PIECES = {
    "a",
    "课",
    " ",
    "\t",
    "\u3000",
    "#",
    "-",
    "*",
    "_",
    "1",
    "一",
    "，",
    ":",
    "：",
    "。",
    "|",
    "`",
    "$",
    "\\",
    "~",
    "=",
    "+",
    "<",
    ">",
    "[",
    "]",
    "(",
    ")",
    "（",
    "）",
    "【",
    "《",
    "\"",
    "'",
    "&",
    "!",
    "{{",
    "}}",
    "%",
    "😀",
    "e\u0301",
    "\u200b",
    "\ud83d",
    "\0",
    "\u2028",
    "\ufeff",
    "1. ",
    "1、",
    "1.1.",
    "- ",
    "> ",
    "* ",
    "**a",
    "**a**",
    "*a **b ",
    "_a",
    "__",
    "![",
    "[a](",
    "[a](b",
    "[a](b)",
    "[a][b]",
    "[a]: ",
    "<a",
    "<!--",
    "<!-- a -->",
    "-->",
    "a  ",
    "a,",
    "a. ",
    "A. B., ",
    "Few, S., & ",
    "(2012). ",
    "et al. ",
    "[M]. ",
    "//",
    "https://a.b/c ",
    "10.",
    "http",
    "[1,",
    "[1]",
    "10.1000/a ",
    "doi:10.1/",
    "doi:10.1000/a,",
    "htt-",
    "arXiv:1234.5678 ",
    "ISBN 978",
    "978-7-",
    "2024/",
    "2024年",
    "课时",
    "（2课时）",
    "2课时+",
    "1-2 h ",
    "40 min ",
    "12周 X ",
    "第1节",
    "第",
    "见图1",
    "图1: ",
    "图",
    "表1、",
    "见图1、2、",
    "Section 1 ",
    "Lesson 1 ",
    "Figure ",
    "主要观点: ",
    "**主要观点**: ",
    "二十",
    "百",
    "Ⅳ",
    "XIV",
    "《书》",
    "：（",
    "a|b|",
    "（a",
    "a）",
    "——",
    "…",
    "待补充",
    "kegang-disable ",
    "```",
    "<br>",
    "&amp;",
    "a@b.c "
  };

  private LongLines() {}

  /** Each piece in all other places that are read in their own way. */
  static List<TextFamily> elsewhere() {
    List<TextFamily> all = new ArrayList<>();
    for (String piece : PIECES) {
      String shown = piece.replace("\0", "NUL");
      all.add(TextFamily.of("line of " + shown, OutlineParts.HEAD, piece, "\n"));
      all.add(TextFamily.of("title of " + shown, "# ", piece, "\n"));
      all.add(TextFamily.of("label of " + shown, OutlineParts.HEAD + "- **", piece, "**: a\n"));
      all.add(TextFamily.of("entry of " + shown, OutlineParts.CONTENTS + "1. ", piece, "\n"));
    }
    return all;
  }

  /** Each piece in the title of a section and in a citation, where most is looked for. */
  static List<TextFamily> inHeadingsAndItems() {
    List<TextFamily> all = new ArrayList<>();
    for (String piece : PIECES) {
      String shown = piece.replace("\0", "NUL");
      all.add(TextFamily.of("heading of " + shown, OutlineParts.HEAD + "## 2. ", piece, "\n"));
      all.add(TextFamily.of("item of " + shown, OutlineParts.REFERENCES + "  - ", piece, "\n"));
    }
    return all;
  }
}
