package dev.kegang.outline;

import dev.kegang.outline.Alignment.Relation;
import dev.kegang.outline.EntryAlignment.Match;
import dev.kegang.outline.TitleCopy.Place;
import dev.kegang.text.Normalised;
import dev.kegang.text.Normalised.Difference;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section with the places that repeat its title: its entry in the table of contents, its first
 * topic where the sections of this outline begin with their own titles, its entry in the plan.
 *
 * @param copies in the order of {@link Place}
 */
public record SectionTitle(Section section, List<TitleCopy> copies) {

  /** Topics of a section with several must be so much alike to count as a copy of its title. */
  private static final int ALIKE = 500;

  /** Those of one outline. */
  private record All(List<SectionTitle> titles) {}

  /** The sections of an outline in order. */
  public static List<SectionTitle> all(Outline outline) {
    return outline.derive(All.class, read -> new All(List.copyOf(read(read)))).titles;
  }

  /** Whether any copy may differ from its section's title: in most outlines none does. */
  public static boolean mayDiffer(Outline outline) {
    return outline.derive(Differences.class, Differences::read).any;
  }

  private record Differences(boolean any) {

    static Differences read(Outline outline) {
      return new Differences(
          anyChanged(EntryAlignment.ofContents(outline))
              || anyChanged(EntryAlignment.ofPlan(outline))
              || anyTopicDiffers(outline));
    }

    private static boolean anyChanged(@Nullable EntryAlignment alignment) {
      if (alignment != null) {
        for (Match match : alignment.matches()) {
          if (match.relation() == Relation.CHANGED) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean anyTopicDiffers(Outline outline) {
      for (Section section : outline.sections()) {
        if (!section.topics().isEmpty()) {
          String topic = section.topics().get(0).heading().title().text();
          if (!topic.equals(section.heading().title().text())) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static List<SectionTitle> read(Outline outline) {
    EntryAlignment contents = EntryAlignment.ofContents(outline);
    EntryAlignment plan = EntryAlignment.ofPlan(outline);
    IdentityHashMap<Section, Match> contentsEntries = EntryAlignment.bySection(contents);
    IdentityHashMap<Section, Match> planEntries = EntryAlignment.bySection(plan);
    boolean topicsRepeat = topicsRepeatTitles(outline);
    List<SectionTitle> titles = new ArrayList<>(outline.sections().size());
    for (Section section : outline.sections()) {
      List<TitleCopy> copies = new ArrayList<>(3);
      add(copies, Place.CONTENTS, section, contentsEntries.get(section));
      TitleCopy topic = topicsRepeat ? topic(section) : null;
      if (topic != null) {
        copies.add(topic);
      }
      add(copies, Place.PLAN, section, planEntries.get(section));
      titles.add(new SectionTitle(section, List.copyOf(copies)));
    }
    return titles;
  }

  /** Whether most sections with topics begin with one that repeats their title, at least two. */
  public static boolean topicsRepeatTitles(Outline outline) {
    int withTopics = 0;
    int repeating = 0;
    for (Section section : outline.sections()) {
      if (!section.topics().isEmpty()) {
        withTopics++;
        repeating += topicDifference(section) == Difference.NONE ? 1 : 0;
      }
    }
    return repeating > 1 && repeating * 2 > withTopics;
  }

  private static void add(
      List<TitleCopy> copies, Place place, Section section, @Nullable Match match) {
    if (match != null) {
      TextSpan title = match.entry().title();
      Difference difference =
          match.relation() == Relation.CHANGED ? difference(section, title) : Difference.NONE;
      copies.add(new TitleCopy(place, title, difference));
    }
  }

  /** The first topic; null where it is one of several and has a title of its own. */
  private static @Nullable TitleCopy topic(Section section) {
    if (section.topics().isEmpty()) {
      return null;
    }
    TextSpan title = section.topics().get(0).heading().title();
    Difference difference = topicDifference(section);
    boolean ownTitle =
        difference == Difference.WORDING
            && section.topics().size() > 1
            && Likeness.of(title.text(), section.heading().title().text()) < ALIKE;
    return ownTitle ? null : new TitleCopy(Place.TOPIC, title, difference);
  }

  private static Difference topicDifference(Section section) {
    Heading topic = section.topics().get(0).heading();
    if (topic.title().text().equals(section.heading().title().text())) {
      return Difference.NONE;
    }
    Difference whole = difference(section, topic.text());
    return whole == Difference.NONE ? whole : difference(section, topic.title());
  }

  private static Difference difference(Section section, TextSpan wording) {
    Heading heading = section.heading();
    Difference whole = Normalised.difference(wording.text(), heading.text().text());
    return whole == Difference.NONE
        ? whole
        : Normalised.difference(wording.text(), heading.title().text());
  }
}
