package dev.kegang.lsp;

import dev.kegang.testing.Lessons;
import dev.kegang.testing.MutatedLessons;
import java.util.LinkedHashMap;
import java.util.Map;

/** Outlines in which offsets, columns and lines are easily mistaken for each other. */
final class HostileTexts {

  private static final String LONE_HIGH = "\ud83d";
  private static final String LONE_LOW = "\ude00";
  private static final String FAMILY = "👩‍👩‍👧‍👦";

  private HostileTexts() {}

  /** By what is odd about them. */
  static Map<String, String> all() {
    String text = EveryRequest.TEXT;
    Map<String, String> all = new LinkedHashMap<>();
    all.put("nothing", "");
    all.put("a line feed", "\n");
    all.put("a line end of Windows", "\r\n");
    all.put("a byte order mark", "\ufeff");
    all.put("an emoji", "😀");
    all.put("half an emoji", LONE_HIGH);
    all.put("a title behind a byte order mark", "\ufeff# 图😀\r\n\r\n## 1. 甲😀\r\n");
    all.put("emoji", text.replace("图", "图😀").replace("数据", FAMILY + "数据"));
    all.put("Windows line ends", text.replace("\n", "\r\n"));
    all.put("line ends of old", text.replace("\n", "\r"));
    all.put("line ends of every kind", mixed(text));
    all.put("a byte order mark before", "\ufeff" + text.replace("\n", "\r\n"));
    all.put("halves of pairs", halved(text).replace("\n", "\r\n"));
    all.put("combining marks", text.replace("图", "e\u0301图\u0308\u20e3").replace("a", "a\u0301"));
    all.put("line separators that are none", mixed(separated(text)));
    all.put("English", Lessons.ENGLISH.replace("a", "𝒶").replace("\n", "\r\n"));
    return all;
  }

  /** A spoilt outline with all of that in it. */
  static String spoilt(int number) {
    String text = MutatedLessons.of(number);
    return switch (number % 4) {
      case 0 -> mixed(text.replace("图", "图😀"));
      case 1 -> halved(text).replace("\n", "\r\n");
      case 2 -> "\ufeff" + mixed(separated(text));
      default -> text.replace("a", "𝒶").replace("表", "e\u0301表" + FAMILY);
    };
  }

  private static String halved(String text) {
    return text.replace("图", "图" + LONE_HIGH)
        .replace("课", LONE_LOW + "课")
        .replace("😀", LONE_LOW + LONE_HIGH);
  }

  private static String separated(String text) {
    return text.replace("图", "图\u2028")
        .replace("表", "\0表\u0085")
        .replace("课", "\u200b课\ufeff")
        .replace("a", "a\u000b");
  }

  private static String mixed(String text) {
    StringBuilder mixed = new StringBuilder();
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      mixed.append(c == '\n' ? new String[] {"\n", "\r\n", "\r"}[line++ % 3] : c);
    }
    return mixed.toString();
  }
}
