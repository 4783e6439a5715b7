package dev.kegang.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Outlines that authors might have spoilt: good lessons with a few slips of the hand, as many as
 * wanted. The same number gives the same outline.
 */
public final class MutatedLessons {

  private static final List<String> LESSONS =
      List.of(
          Lessons.CHINESE,
          Lessons.ENGLISH,
          NumberedLessons.WITH_HOURS,
          NumberedLessons.WITH_MENTIONS);

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  private static final List<BiConsumer<List<String>, Random>> SLIPS =
      List.of(
          MutatedLessons::dropLine,
          MutatedLessons::repeatLine,
          MutatedLessons::swapLines,
          MutatedLessons::swapBlocks,
          (lines, random) -> replace(lines, random, "^## ", "### "),
          (lines, random) -> replace(lines, random, "^### ", "## "),
          (lines, random) -> replace(lines, random, "^### ", "#### "),
          (lines, random) -> replace(lines, random, ":", "："),
          (lines, random) -> replace(lines, random, "：", ": "),
          (lines, random) -> replace(lines, random, "(?<=\\S) (?=\\S)", "  "),
          (lines, random) -> replace(lines, random, "^( *)- ", "$1* "),
          (lines, random) -> replace(lines, random, "^  - ", "    - "),
          (lines, random) -> replace(lines, random, "^(\\d+)\\. ", "$1、"),
          (lines, random) -> replace(lines, random, "^(\\d+)\\. ", "1. "),
          (lines, random) -> replace(lines, random, "\\*\\*", ""),
          (lines, random) -> replace(lines, random, "^## \\d+\\. ", "## "),
          (lines, random) -> replace(lines, random, "^$", "<!-- kegang-disable placeholder -->"),
          (lines, random) -> replace(lines, random, "^---$", ""),
          (lines, random) -> replace(lines, random, "^$", "---"),
          (lines, random) -> replace(lines, random, "\\(", "（"),
          (lines, random) -> replace(lines, random, "\\)", "）"),
          (lines, random) -> replace(lines, random, "$", "  "),
          (lines, random) -> replace(lines, random, "$", "📚"),
          MutatedLessons::changeNumber,
          MutatedLessons::changeWord,
          MutatedLessons::dropHeadingWithItsLines);

  private MutatedLessons() {}

  /** The outline of a number. */
  public static String of(long number) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    String lesson = LESSONS.get(random.nextInt(LESSONS.size()));
    List<String> lines = new ArrayList<>(lesson.lines().toList());
    for (int slips = 1 + random.nextInt(4); slips > 0; slips--) {
      SLIPS.get(random.nextInt(SLIPS.size())).accept(lines, random);
    }
    String lineEnd = random.nextInt(5) == 0 ? "\r\n" : "\n";
    String text = String.join(lineEnd, lines) + (random.nextInt(10) == 0 ? "" : lineEnd);
    return random.nextInt(20) == 0 ? '\ufeff' + text : text;
  }

  private static void dropLine(List<String> lines, Random random) {
    if (!lines.isEmpty()) {
      lines.remove(random.nextInt(lines.size()));
    }
  }

  private static void repeatLine(List<String> lines, Random random) {
    if (!lines.isEmpty()) {
      int from = random.nextInt(lines.size());
      int to = random.nextInt(3) == 0 ? random.nextInt(lines.size()) : from;
      lines.add(to, lines.get(from));
    }
  }

  private static void swapLines(List<String> lines, Random random) {
    if (lines.size() > 1) {
      int line = random.nextInt(lines.size() - 1);
      lines.add(line, lines.remove(line + 1));
    }
  }

  /** Moves some lines elsewhere, as with cut and paste. */
  private static void swapBlocks(List<String> lines, Random random) {
    if (lines.size() > 8) {
      int from = random.nextInt(lines.size() - 6);
      List<String> block = new ArrayList<>(lines.subList(from, from + 1 + random.nextInt(6)));
      lines.subList(from, from + block.size()).clear();
      lines.addAll(random.nextInt(lines.size() + 1), block);
    }
  }

  private static void replace(
      List<String> lines, Random random, String pattern, String replacement) {
    Pattern compiled = Pattern.compile(pattern);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (compiled.matcher(lines.get(i)).find()) {
        places.add(i);
      }
    }
    if (!places.isEmpty()) {
      int place = places.get(random.nextInt(places.size()));
      lines.set(place, compiled.matcher(lines.get(place)).replaceFirst(replacement));
    }
  }

  private static void changeNumber(List<String> lines, Random random) {
    change(lines, random, DIGITS, number -> String.valueOf(1 + random.nextInt(9)));
  }

  private static void changeWord(List<String> lines, Random random) {
    change(lines, random, LETTERS, word -> word.substring(0, word.length() - 1) + "新");
  }

  private static void change(
      List<String> lines, Random random, Pattern pattern, UnaryOperator<String> change) {
    for (int tries = 0; tries < 20 && !lines.isEmpty(); tries++) {
      int place = random.nextInt(lines.size());
      Matcher matcher = pattern.matcher(lines.get(place));
      if (matcher.find()) {
        String changed = Matcher.quoteReplacement(change.apply(matcher.group()));
        lines.set(place, matcher.replaceFirst(changed));
        return;
      }
    }
  }

  private static void dropHeadingWithItsLines(List<String> lines, Random random) {
    List<Integer> headings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("#")) {
        headings.add(i);
      }
    }
    if (!headings.isEmpty()) {
      int heading = random.nextInt(headings.size());
      int from = headings.get(heading);
      int to = heading + 1 < headings.size() ? headings.get(heading + 1) : lines.size();
      lines.subList(from, to).clear();
    }
  }
}
