package dev.kegang.course;

import dev.kegang.course.FactValue.Sentence;
import dev.kegang.course.LessonSummary.SectionLine;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Outline;
import dev.kegang.outline.PageDifferences;
import dev.kegang.outline.PagedOutline;
import dev.kegang.text.TextChange;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of a course while it is being edited. It says what {@link CourseLesson#of} reads, and
 * reads only what may be different from the version before. For any number of threads.
 */
public final class EditedLesson {

  /** What all facts but sentences are read from. */
  private static final Set<Aspect> ASPECTS =
      EnumSet.of(
          Aspect.STRUCTURE,
          Aspect.LABELS,
          Aspect.PREREQUISITES,
          Aspect.HOURS,
          Aspect.REFERENCES,
          Aspect.LINKS);

  /**
   * What was read.
   *
   * @param repeats whether it has some sentence twice
   */
  private record Read(CourseLesson lesson, boolean repeats) {}

  private final PagedOutline pages;
  private volatile @Nullable EditedLesson earlier;
  private volatile @Nullable Read read;

  private EditedLesson(PagedOutline pages, @Nullable EditedLesson earlier) {
    this.pages = pages;
    this.earlier = earlier;
  }

  public static EditedLesson of(PagedOutline pages) {
    return new EditedLesson(pages, null);
  }

  /** The lesson of a later version. */
  public EditedLesson after(PagedOutline next) {
    EditedLesson skipped = earlier;
    return new EditedLesson(next, read == null ? skipped : this);
  }

  /**
   * What it says to the others.
   *
   * @param file its path
   */
  public CourseLesson lesson(String file) {
    Read known = read;
    if (known == null || !known.lesson.file().equals(file)) {
      synchronized (this) {
        known = read(file, earlier);
        read = known;
        // So that versions do not hold each other.
        earlier = null;
      }
    }
    return known.lesson;
  }

  private Read read(String file, @Nullable EditedLesson before) {
    Read last = before == null ? null : before.read;
    Read next =
        before == null
                || last == null
                || !last.lesson.file().equals(file)
                || last.lesson.summary().language() != pages.outline().language()
            ? null
            : after(last, new PageDifferences(before.pages, pages));
    return next == null ? read(file) : next;
  }

  private Read read(String file) {
    Outline outline = pages.outline();
    FactList facts = FactList.of(file, outline);
    List<SentenceReader.Found> sentences = sentences(facts);
    LessonSummary summary = new LessonReader(file, outline, facts).read(sentences);
    CourseLesson lesson = new CourseLesson(file, summary, facts.placesIn(outline.source()));
    return new Read(lesson, repeats(summary, sentences.size()));
  }

  private static boolean repeats(LessonSummary summary, int sentences) {
    int told = 0;
    for (Fact fact : summary.facts()) {
      told += fact.key().kind() == CourseKey.Kind.SENTENCE ? 1 : 0;
    }
    return told < sentences;
  }

  private @Nullable Read after(Read last, PageDifferences differences) {
    for (Aspect aspect : ASPECTS) {
      if (differences.in(aspect)) {
        return null;
      }
    }
    SentenceChange change = SentenceChange.NONE;
    LessonSummary summary = last.lesson.summary();
    if (differences.in(Aspect.SENTENCES)) {
      FactList facts = FactList.of(last.lesson.file(), pages.outline());
      change =
          new SentenceChange(
              PageSentences.of(differences.gone(), differences.outlineBefore(), facts),
              PageSentences.of(differences.come(), pages.outline(), facts));
      if (change.isOfWording()) {
        LessonSummary next = last.repeats ? null : change.in(summary);
        if (next == null) {
          return withSentences(last.lesson, differences);
        }
        summary = next;
      }
    }
    CourseLesson moved = moved(last, summary, differences.change(), change.places());
    return moved == null ? null : new Read(moved, last.repeats);
  }

  /**
   * A lesson with as many places as before, somewhere else.
   *
   * @param summary what it says now
   * @param changed where sentences stand now in the pages that were changed
   */
  private @Nullable CourseLesson moved(
      Read last, LessonSummary summary, TextChange change, Map<CourseKey, TextRange> changed) {
    CourseLesson lesson = last.lesson;
    @Nullable TextRange[] now = new TextRange[lesson.places().size()];
    if (!changed.isEmpty()) {
      for (Fact fact : summary.facts()) {
        if (fact.key().kind() == CourseKey.Kind.SENTENCE) {
          now[fact.place()] = changed.get(fact.key());
        }
      }
    }
    // Of a sentence that is said twice the place is the first, which another page may hold.
    LessonPlaces places =
        lesson.places().after(pages.outline().source(), change, now, !last.repeats);
    return places == null ? null : new CourseLesson(lesson.file(), summary, places);
  }

  private @Nullable Read withSentences(CourseLesson last, PageDifferences differences) {
    Outline outline = pages.outline();
    LessonSummary summary = last.summary();
    FactList facts = FactList.of(last.file(), outline);
    TextRange title = differences.change().moved(last.places().wholeRange(summary.titlePlace()));
    if (title == null) {
      return null;
    }
    int titlePlace = facts.place(title);
    for (Fact fact : summary.facts()) {
      if (fact.key().kind() == CourseKey.Kind.SENTENCE) {
        continue;
      }
      if (fact.place() == summary.titlePlace()) {
        facts.add(fact.key(), fact.value(), titlePlace);
        continue;
      }
      List<TextRange> moved = new ArrayList<>(fact.places());
      for (int i = 0; i < fact.places(); i++) {
        TextRange range = differences.change().moved(last.places().wholeRange(fact.place() + i));
        if (range == null) {
          return null;
        }
        moved.add(range);
      }
      facts.add(fact.key(), fact.value(), moved);
    }
    List<SentenceReader.Found> sentences = sentences(facts);
    for (SentenceReader.Found sentence : sentences) {
      facts.add(sentence.key(), Sentence.INSTANCE, sentence.range());
    }
    List<SectionLine> sections = new ArrayList<>(summary.sections().size());
    for (SectionLine line : summary.sections()) {
      TextRange range = differences.change().moved(last.places().wholeRange(line.place()));
      if (range == null) {
        return null;
      }
      sections.add(new SectionLine(line.number(), line.title(), facts.place(range)));
    }
    LessonSummary next =
        new LessonSummary(
            summary.language(),
            summary.title(),
            titlePlace,
            summary.minutesPerPeriod(),
            facts.facts(),
            List.copyOf(sections));
    CourseLesson lesson = new CourseLesson(last.file(), next, facts.placesIn(outline.source()));
    return new Read(lesson, repeats(next, sentences.size()));
  }

  private List<SentenceReader.Found> sentences(FactList facts) {
    return PageSentences.of(pages.pages(), pages.outline(), facts);
  }
}
