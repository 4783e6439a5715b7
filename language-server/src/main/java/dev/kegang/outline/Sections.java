package dev.kegang.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which sections belong together. */
public final class Sections {

  private Sections() {}

  /**
   * The sections of the lesson. Where a file holds a second lesson, told by a second H1 behind
   * which numbers start again, its sections are left out.
   */
  public static List<Section> ofFirstLesson(Outline outline) {
    List<Section> sections = outline.sections();
    List<Heading> titles = outline.lessonTitles();
    int title = 1;
    for (int i = 1; i < sections.size() && title < titles.size(); i++) {
      Section section = sections.get(i);
      int start = section.heading().range().start();
      boolean behindTitle = false;
      while (title < titles.size() && titles.get(title).range().start() < start) {
        behindTitle = true;
        title++;
      }
      if (behindTitle
          && (section.number() < 0 || section.number() <= sections.get(i - 1).number())) {
        return sections.subList(0, i);
      }
    }
    return sections;
  }

  /**
   * The sections of the lesson whose numbers should run on: none where headings of two kinds take
   * turns, such as 第一章 and 1., or where numbers have levels that change.
   */
  public static List<Section> numbered(Outline outline) {
    return outline.derive(Numbered.class, read -> new Numbered(readNumbered(read))).sections;
  }

  private record Numbered(List<Section> sections) {}

  private static List<Section> readNumbered(Outline outline) {
    List<Section> sections = ofFirstLesson(outline);
    if (areAlike(sections)) {
      return sections;
    }
    List<Section> numbered = new ArrayList<>();
    Map<String, Integer> words = new HashMap<>();
    List<Integer> prefix = null;
    for (Section section : sections) {
      Ordinal ordinal = section.heading().ordinal();
      if (ordinal == null) {
        continue;
      }
      List<Integer> above = ordinal.path().subList(0, ordinal.path().size() - 1);
      if (prefix != null && !prefix.equals(above)) {
        return List.of();
      }
      prefix = above;
      words.merge(ordinal.word(), 1, Integer::sum);
      numbered.add(section);
    }
    int repeatedWords = 0;
    for (int count : words.values()) {
      repeatedWords += count > 1 ? 1 : 0;
    }
    return repeatedWords > 1 ? List.of() : numbered;
  }

  /** The usual case: all have a number of one level, with one word. */
  private static boolean areAlike(List<Section> sections) {
    Ordinal first = sections.isEmpty() ? null : sections.get(0).heading().ordinal();
    if (first == null) {
      return false;
    }
    for (Section section : sections) {
      Ordinal ordinal = section.heading().ordinal();
      if (ordinal == null || ordinal.path().size() > 1 || !ordinal.word().equals(first.word())) {
        return false;
      }
    }
    return true;
  }

  /**
   * The number the first of the numbered sections should have: 1, or what both its heading and the
   * table of contents begin with, or 0 where there is an introduction.
   */
  public static int firstNumber(Outline outline, List<Section> numbered) {
    if (numbered.isEmpty()) {
      return 1;
    }
    int first = numbered.get(0).number();
    TableOfContents contents = outline.tableOfContents();
    boolean listed =
        contents != null
            && !contents.entries().isEmpty()
            && contents.entries().get(0).marker().number() == first;
    boolean above = startAbove(outline) || follows(outline, first);
    return first == 0 || listed || above ? first : 1;
  }

  /** Whether headings stand in the front matter, where some authors keep the first sections. */
  private static boolean startAbove(Outline outline) {
    int end = outline.headings().get(0).range().start();
    String above = outline.source().content().substring(0, end);
    return above.contains("---") && (above.contains("\n# ") || above.contains("\n## "));
  }

  /** Whether a second title of the first level has the number before. */
  private static boolean follows(Outline outline, int first) {
    List<Heading> titles = outline.lessonTitles();
    for (Heading title : titles.subList(Math.min(1, titles.size()), titles.size())) {
      Ordinal ordinal = title.ordinal();
      if (ordinal != null && ordinal.value() == first - 1) {
        return true;
      }
    }
    return false;
  }
}
