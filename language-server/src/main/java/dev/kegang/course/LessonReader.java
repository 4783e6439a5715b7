package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.FactValue.LessonTitle;
import dev.kegang.course.FactValue.Sentence;
import dev.kegang.course.FactValue.Spelling;
import dev.kegang.course.LessonSummary.SectionLine;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Ordinal;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Section;
import dev.kegang.outline.Work;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what one outline says that matters to other lessons. */
final class LessonReader {

  private final String file;
  private final Outline outline;
  private final Language language;
  private final FactList facts;

  LessonReader(String file, Outline outline, FactList facts) {
    this.file = file;
    this.outline = outline;
    this.language = outline.language();
    this.facts = facts;
  }

  /**
   * Reads the lesson.
   *
   * @param sentences those that other lessons may repeat
   */
  LessonSummary read(List<SentenceReader.Found> sentences) {
    Heading heading = outline.lessonTitle();
    String title = heading == null ? "" : heading.title().text();
    int titlePlace = facts.place(outline.titlePlace());
    if (heading != null) {
      addTitle(heading, titlePlace);
    }
    PlacementReader placements = new PlacementReader(outline, facts);
    placements.read();
    new PrerequisiteReader(file, outline, placements, facts).read();
    outline.works().forEach(this::addWork);
    for (SentenceReader.Found sentence : sentences) {
      facts.add(sentence.key(), Sentence.INSTANCE, sentence.range());
    }
    List<SectionLine> sections = new ArrayList<>(outline.sections().size());
    for (Section section : outline.sections()) {
      TextRange place = section.heading().title().range();
      sections.add(
          new SectionLine(section.number(), section.heading().title().text(), facts.place(place)));
    }
    return new LessonSummary(
        language,
        title,
        titlePlace,
        outline.vocabulary().minutesPerPeriod(),
        facts.facts(),
        List.copyOf(sections));
  }

  /** Lessons that are numbered differently may well have one title. */
  private void addTitle(Heading heading, int place) {
    String title = heading.title().text();
    String key = Normalised.key(title);
    if (!key.isEmpty()) {
      Ordinal ordinal = heading.ordinal();
      String number = ordinal == null ? "" : ordinal.path().toString();
      facts.add(facts.key(Kind.LESSON_TITLE, key, number), new LessonTitle(title), place);
    }
  }

  private void addWork(Work work) {
    String identity = work.identity();
    if (identity == null) {
      return;
    }
    Citation first = work.first().citation();
    String wording = first.wording();
    List<TextRange> alike = new ArrayList<>(2);
    boolean same = addAlike(work.listed(), first, wording, alike);
    same &= addAlike(work.cited(), first, wording, alike);
    // A wording has no line ends.
    String replacement =
        same && wording.equals(first.text().text()) ? wording : replacement(wording, alike);
    facts.add(facts.key(Kind.WORK, identity), new Spelling(wording, replacement), alike);
  }

  /**
   * Adds where a work is cited in a wording.
   *
   * @return whether that is written everywhere as it is first
   */
  private static boolean addAlike(
      List<Reference> references, Citation first, String wording, List<TextRange> alike) {
    boolean same = true;
    for (Reference reference : references) {
      Citation citation = reference.citation();
      // Citations are read by their text alone.
      if (citation.text().text().equals(first.text().text())) {
        alike.add(citation.wordingRange());
      } else if (citation.wording().equals(wording)) {
        alike.add(citation.wordingRange());
        same = false;
      }
    }
    return same;
  }

  /** The wording as it stands at the first of several places; null where one has several lines. */
  private @Nullable String replacement(String wording, List<TextRange> places) {
    for (TextRange place : places) {
      String text = outline.source().span(place).text();
      if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
        return null;
      }
    }
    String text = outline.source().span(places.get(0)).text();
    return wording.equals(text) ? wording : text;
  }
}
