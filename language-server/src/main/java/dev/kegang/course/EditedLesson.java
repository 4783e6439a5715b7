package dev.kegang.course;

import dev.kegang.course.FactValue.Sentence;
import dev.kegang.course.LessonSummary.SectionLine;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlinePage;
import dev.kegang.outline.PageDifferences;
import dev.kegang.outline.PagedOutline;
import dev.kegang.text.TextChange;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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
          Aspect.VALUES,
          Aspect.HOURS,
          Aspect.REFERENCES,
          Aspect.LINKS);

  /** What the sentences of a page are kept under. */
  private record Sentences(String edition) {}

  private record FoundSentences(List<SentenceReader.Found> found) {}

  private final PagedOutline pages;
  private volatile @Nullable EditedLesson earlier;
  private volatile @Nullable CourseLesson lesson;

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
    return new EditedLesson(next, lesson == null ? skipped : this);
  }

  /**
   * What it says to the others.
   *
   * @param file its path
   */
  public CourseLesson lesson(String file) {
    CourseLesson known = lesson;
    if (known == null || !known.file().equals(file)) {
      synchronized (this) {
        known = read(file, earlier);
        lesson = known;
        // So that versions do not hold each other.
        earlier = null;
      }
    }
    return known;
  }

  private CourseLesson read(String file, @Nullable EditedLesson before) {
    CourseLesson last = before == null ? null : before.lesson;
    CourseLesson next =
        before == null
                || last == null
                || !last.file().equals(file)
                || last.summary().language() != pages.outline().language()
            ? null
            : after(last, new PageDifferences(before.pages, pages));
    return next == null ? read(file) : next;
  }

  private CourseLesson read(String file) {
    Outline outline = pages.outline();
    FactList facts = FactList.of(file, outline);
    LessonSummary summary = new LessonReader(file, outline, facts).read(sentences(facts));
    return new CourseLesson(file, summary, facts.placesIn(outline.source()));
  }

  private @Nullable CourseLesson after(CourseLesson last, PageDifferences differences) {
    for (Aspect aspect : ASPECTS) {
      if (differences.in(aspect)) {
        return null;
      }
    }
    Map<CourseKey, TextRange> changed = Map.of();
    if (differences.in(Aspect.SENTENCES)) {
      FactList facts = FactList.of(last.file(), pages.outline());
      List<SentenceReader.Found> sentences = sentences(differences.come(), pages.outline(), facts);
      List<SentenceReader.Found> before =
          sentences(differences.gone(), differences.outlineBefore(), facts);
      if (!keys(sentences).equals(keys(before))) {
        return withSentences(last, differences);
      }
      changed = new HashMap<>();
      for (SentenceReader.Found sentence : sentences) {
        changed.putIfAbsent(sentence.key(), sentence.range());
      }
    }
    return moved(last, differences.change(), changed);
  }

  /**
   * A lesson that says what it said, somewhere else.
   *
   * @param changed where sentences stand now in the pages that were changed
   */
  private @Nullable CourseLesson moved(
      CourseLesson last, TextChange change, Map<CourseKey, TextRange> changed) {
    @Nullable TextRange[] moved = new TextRange[last.places().size()];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = change.moved(last.places().wholeRange(i));
    }
    for (Fact fact : last.summary().facts()) {
      if (moved[fact.place()] == null && fact.key().kind() == CourseKey.Kind.SENTENCE) {
        moved[fact.place()] = changed.get(fact.key());
      }
    }
    List<TextRange> ranges = new ArrayList<>(moved.length);
    for (TextRange range : moved) {
      if (range == null) {
        return null;
      }
      ranges.add(range);
    }
    LessonPlaces places = LessonPlaces.in(pages.outline().source(), ranges);
    return new CourseLesson(last.file(), last.summary(), places);
  }

  private @Nullable CourseLesson withSentences(CourseLesson last, PageDifferences differences) {
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
    for (SentenceReader.Found sentence : sentences(facts)) {
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
    return new CourseLesson(last.file(), next, facts.placesIn(outline.source()));
  }

  private List<SentenceReader.Found> sentences(FactList facts) {
    return sentences(pages.pages(), pages.outline(), facts);
  }

  private static List<SentenceReader.Found> sentences(
      List<OutlinePage> pages, Outline outline, FactList facts) {
    Sentences key = new Sentences(facts.edition());
    List<SentenceReader.Found> all = new ArrayList<>();
    for (OutlinePage page : pages) {
      FoundSentences here =
          page.recall(
              key,
              FoundSentences.class,
              outline,
              alone -> new FoundSentences(SentenceReader.read(alone, facts)));
      for (SentenceReader.Found sentence : here.found()) {
        TextRange range = sentence.range().shiftedBy(page.start());
        all.add(new SentenceReader.Found(sentence.key(), range));
      }
    }
    return all;
  }

  private static List<CourseKey> keys(List<SentenceReader.Found> sentences) {
    List<CourseKey> keys = new ArrayList<>(sentences.size());
    for (SentenceReader.Found sentence : sentences) {
      keys.add(sentence.key());
    }
    return keys;
  }
}
