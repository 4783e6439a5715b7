package dev.kegang.ide.export;

import dev.kegang.ide.LessonFile;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.outline.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stage, part, lesson, section or topic with what it holds.
 *
 * @param text as its heading has it, number and hours included
 */
record LessonTree(String text, List<LessonTree> children) {

  /**
   * The lessons below their stages and parts, in the order given. Stages, or parts in one stage,
   * whose headings read the same are one.
   */
  static List<LessonTree> of(List<LessonFile> lessons) {
    LessonTree root = new LessonTree("", new ArrayList<>());
    Map<String, LessonTree> placed = new HashMap<>();
    for (LessonFile lesson : lessons) {
      LessonTree parent = root;
      StringBuilder path = new StringBuilder();
      for (Placement placement : lesson.outline().placements()) {
        String text = placement.heading().text().text();
        LessonTree known = placed.get(path.append(text).append('\n').toString());
        if (known == null) {
          known = new LessonTree(text, new ArrayList<>());
          placed.put(path.toString(), known);
          parent.children.add(known);
        }
        parent = known;
      }
      parent.children.add(lesson(lesson));
    }
    return root.children;
  }

  private static LessonTree lesson(LessonFile lesson) {
    Outline outline = lesson.outline();
    List<LessonTree> sections = new ArrayList<>();
    for (Section section : outline.sections()) {
      List<LessonTree> topics = new ArrayList<>();
      for (Topic topic : section.topics()) {
        if (!topic.heading().title().text().equals(section.heading().title().text())) {
          topics.add(new LessonTree(topic.heading().text().text(), List.of()));
        }
      }
      sections.add(new LessonTree(section.heading().text().text(), topics));
    }
    Heading title = outline.lessonTitle();
    return new LessonTree(title == null ? lesson.path() : title.text().text(), sections);
  }
}
