package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds out of which kind an outline is: of the one whose evidence it shows, else the course's. */
public final class ProfileChoice {

  private ProfileChoice() {}

  /** How a text is read. */
  interface Reading {

    Outline read(Profile profile);

    /** The fields that an outline which was read has, by {@link PresentFields#named}. */
    Set<FieldKind> presentFields(Outline outline);
  }

  /**
   * Reads a text.
   *
   * @param ofCourse the profile of what shows no evidence of another, or of several
   */
  public static Outline read(SourceText source, Vocabulary vocabulary, Profile ofCourse) {
    return read(new OutlineReader(source, vocabulary), ofCourse);
  }

  /** Reads a text likewise, in some way. */
  static Outline read(Reading reading, Profile ofCourse) {
    Outline outline = reading.read(ofCourse);
    List<Profile> shown = shown(reading, outline);
    if (outline.evidence() != Evidence.NONE) {
      boolean sections = ofCourse.place() == Profile.Place.SECTION;
      shown.add(sections ? ofCourse : Profile.LESSON_OUTLINE);
    }
    if (shown.size() != 1) {
      return shown.isEmpty() && !isAboutOutlines(outline) ? titled(reading, outline) : outline;
    }
    return as(reading, outline, shown.get(0), Evidence.FIELDS_OF_PROFILE);
  }

  /** Of an outline without other evidence: its title may still name its kind. */
  private static Outline titled(Reading reading, Outline outline) {
    List<Profile> named = new ArrayList<>(1);
    if (outline.lessonTitles().size() == 1) {
      Set<FieldKind> present = reading.presentFields(outline);
      for (Profile profile : Profiles.all()) {
        if (profile.evidence().fitsTitle(outline, present)) {
          named.add(profile);
        }
      }
    }
    return named.size() == 1 ? as(reading, outline, named.get(0), Evidence.TITLE) : outline;
  }

  private static Outline as(Reading reading, Outline outline, Profile profile, Evidence evidence) {
    boolean same = Objects.equals(profile, outline.profile());
    Outline read = same ? outline : reading.read(profile);
    return outline.evidence() == Evidence.NONE ? read.with(evidence) : read;
  }

  /** A guide to writing syllabi has all the words of one. */
  private static boolean isAboutOutlines(Outline outline) {
    Heading title = outline.lessonTitle();
    return title != null && outline.vocabulary().namesDocument("other", title.text().text());
  }

  private static List<Profile> shown(Reading reading, Outline outline) {
    List<Profile> shown = new ArrayList<>(2);
    if (outline.headings().isEmpty()
        || outline.lessonTitles().size() > 1
        || isAboutOutlines(outline)) {
      return shown;
    }
    Set<FieldKind> present = reading.presentFields(outline);
    for (Profile profile : Profiles.all()) {
      if (profile.evidence().fits(present)) {
        shown.add(profile);
      }
    }
    return shown;
  }
}
