package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds out of which kind an outline is: of the one whose evidence it shows, else the course's. */
public final class ProfileChoice {

  private ProfileChoice() {}

  /**
   * Reads a text.
   *
   * @param ofCourse the profile of what shows no evidence of another, or of several
   */
  public static Outline read(SourceText source, Vocabulary vocabulary, Profile ofCourse) {
    Outline outline = OutlineReader.read(source, vocabulary, ofCourse);
    List<Profile> shown = shown(outline);
    if (outline.evidence() != Evidence.NONE) {
      boolean sections = ofCourse.place() == Profile.Place.SECTION;
      shown.add(sections ? ofCourse : Profile.LESSON_OUTLINE);
    }
    if (shown.size() != 1 || shown.get(0).equals(ofCourse)) {
      boolean fieldsOfCourse = shown.size() == 1 && outline.evidence() == Evidence.NONE;
      return fieldsOfCourse ? outline.with(Evidence.FIELDS_OF_PROFILE) : outline;
    }
    Outline read = OutlineReader.read(source, vocabulary, shown.get(0));
    return outline.evidence() == Evidence.NONE ? read.with(Evidence.FIELDS_OF_PROFILE) : read;
  }

  private static List<Profile> shown(Outline outline) {
    List<Profile> shown = new ArrayList<>(2);
    if (outline.lessonTitles().size() > 1) {
      return shown;
    }
    Set<FieldKind> present = PresentFields.named(outline);
    for (Profile profile : Profiles.all()) {
      if (profile.evidence().fits(present)) {
        shown.add(profile);
      }
    }
    return shown;
  }
}
