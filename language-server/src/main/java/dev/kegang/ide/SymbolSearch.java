package dev.kegang.ide;

import dev.kegang.ide.FoundSymbol.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** Looks for stages, parts, lessons, sections and cited works by name, in all lessons. */
public final class SymbolSearch {

  /** More than anyone reads. */
  private static final int MOST = 500;

  /**
   * Where to look.
   *
   * @param uri of the document
   */
  public record Lesson(String uri, LessonSymbols symbols) {}

  /**
   * A symbol that answers to what is sought.
   *
   * @param order how many were found before
   */
  private record Scored(Lesson lesson, int number, int score, int order) {

    String uri() {
      return lesson.uri;
    }

    int offset() {
      return lesson.symbols.offset(number);
    }

    FoundSymbol symbol() {
      LessonSymbols symbols = lesson.symbols;
      return new FoundSymbol(
          symbols.kind(number),
          symbols.name(number),
          symbols.container(number),
          lesson.uri,
          symbols.place(number));
    }
  }

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.<Scored>comparingInt(scored -> -scored.score)
          .thenComparing(Scored::uri)
          .thenComparingInt(Scored::offset)
          .thenComparingInt(Scored::order);

  private final FuzzyMatch wanted;

  /** The best so far, the worst of them first. */
  private final PriorityQueue<Scored> best = new PriorityQueue<>(BEST_FIRST.reversed());

  private final Set<String> seen = new HashSet<>();
  private int found;

  private SymbolSearch(String query) {
    wanted = new FuzzyMatch(query);
  }

  /**
   * The best first; any for an empty query.
   *
   * @param lessons of two that name the same stage or part the first has it
   */
  public static List<FoundSymbol> find(String query, Collection<Lesson> lessons) {
    SymbolSearch search = new SymbolSearch(query);
    for (Lesson lesson : lessons) {
      search.look(lesson);
    }
    List<Scored> best = new ArrayList<>(search.best);
    best.sort(BEST_FIRST);
    List<FoundSymbol> symbols = new ArrayList<>(best.size());
    for (Scored scored : best) {
      symbols.add(scored.symbol());
    }
    return symbols;
  }

  private void look(Lesson lesson) {
    LessonSymbols symbols = lesson.symbols;
    for (int i = 0; i < symbols.size(); i++) {
      String name = symbols.name(i);
      int score = wanted.score(name);
      if (score != FuzzyMatch.NONE && !name.isBlank() && isNew(symbols.kind(i), name, symbols)) {
        add(new Scored(lesson, i, score, found++));
      }
    }
  }

  /** Every lesson of a part names it. */
  private boolean isNew(Kind kind, String name, LessonSymbols symbols) {
    return !kind.isPlacement() || seen.add(symbols.language().tag() + name);
  }

  private void add(Scored scored) {
    if (best.size() < MOST) {
      best.add(scored);
    } else if (BEST_FIRST.compare(scored, best.peek()) < 0) {
      best.poll();
      best.add(scored);
    }
  }
}
