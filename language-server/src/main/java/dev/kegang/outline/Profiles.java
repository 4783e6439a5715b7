package dev.kegang.outline;

import dev.kegang.outline.Profile.Place;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The profiles Kegang ships. */
public final class Profiles {

  /** What stands where and in which order is each author's own affair in these. */
  private static final Set<String> ABOUT_SKELETON =
      Set.of(
          "missing-lesson-title",
          "heading-level-skipped",
          "missing-topic",
          "repeated-item",
          "section-number",
          "topic-title-mismatch",
          "closing-heading-level",
          "misplaced-page",
          "empty-section",
          "course-plan-drift",
          "uncited-reference");

  /** 教案: how one lesson is taught, step by step. */
  private static final Profile TEACHING_PLAN =
      new Profile(
          "teaching-plan",
          Set.of(),
          Place.LESSON,
          kinds("objectives", "process"),
          kinds(
              "objectives",
              "focus",
              "difficulty",
              "methods",
              "materials",
              "process",
              "homework",
              "board",
              "reflection"),
          ABOUT_SKELETON,
          new ProfileEvidence(
              set(
                  "objectives",
                  "focus",
                  "difficulty",
                  "methods",
                  "materials",
                  "process",
                  "homework",
                  "board",
                  "reflection"),
              3,
              set("focus", "difficulty", "process", "board"),
              set("textbook"),
              "teaching-plan"));

  /** 教学大纲: what a whole course is about, how long it takes and how it is assessed. */
  private static final Profile SYLLABUS =
      new Profile(
          "syllabus",
          Set.of(),
          Place.LESSON,
          kinds("assessment"),
          kinds("objectives", "prerequisites", "hours", "assessment", "textbook"),
          ABOUT_SKELETON,
          new ProfileEvidence(
              set("objectives", "prerequisites", "hours", "assessment", "textbook", "audience"),
              3,
              set("textbook"),
              set("process", "board", "questions"),
              "syllabus"));

  /** An episode as the Carpentries write them, its facts in the front matter. */
  private static final Profile EPISODE =
      new Profile(
          "episode",
          Set.of(),
          Place.LESSON,
          kinds("questions", "objectives", "key-points"),
          kinds("teaching", "exercises", "questions", "objectives", "key-points"),
          ABOUT_SKELETON,
          new ProfileEvidence(
              set("teaching", "exercises", "questions", "objectives", "key-points"),
              3,
              set("questions"),
              set("textbook", "board"),
              ""));

  private static final List<Profile> ALL =
      List.of(Profile.LESSON_OUTLINE, TEACHING_PLAN, SYLLABUS, EPISODE);

  private static final Map<String, Profile> BY_NAME =
      Map.of(
          Profile.LESSON_OUTLINE.id(), Profile.LESSON_OUTLINE,
          TEACHING_PLAN.id(), TEACHING_PLAN,
          SYLLABUS.id(), SYLLABUS,
          EPISODE.id(), EPISODE);

  private Profiles() {}

  public static List<Profile> all() {
    return ALL;
  }

  public static Map<String, Profile> byName() {
    return BY_NAME;
  }

  private static List<FieldKind> kinds(String... ids) {
    List<FieldKind> kinds = new ArrayList<>(ids.length);
    for (String id : ids) {
      kinds.add(new FieldKind(id));
    }
    return List.copyOf(kinds);
  }

  private static Set<FieldKind> set(String... ids) {
    return Set.copyOf(kinds(ids));
  }
}
