package dev.kegang.ide;

import dev.kegang.ide.FoundSymbol.Kind;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Section;
import dev.kegang.outline.Work;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.PlacementLevel;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for stages, parts, lessons, sections and cited works by name, in all documents. */
public final class SymbolSearch {

  /** More than anyone reads. */
  private static final int MOST = 500;

  private record Scored(FoundSymbol symbol, int score) {}

  private final String query;
  private final List<Scored> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private SymbolSearch(String query) {
    this.query = query;
  }

  /** The best first; all there are for an empty query. */
  public static List<FoundSymbol> find(String query, Collection<Document> documents) {
    SymbolSearch search = new SymbolSearch(query);
    for (Document document : documents) {
      if (document.isOutline()) {
        search.look(document);
      }
    }
    search.found.sort(
        Comparator.<Scored>comparingInt(scored -> -scored.score())
            .thenComparing(scored -> scored.symbol().document().uri())
            .thenComparingInt(scored -> scored.symbol().range().start()));
    List<FoundSymbol> best = new ArrayList<>();
    for (Scored scored : search.found.subList(0, Math.min(MOST, search.found.size()))) {
      best.add(scored.symbol());
    }
    return best;
  }

  private void look(Document document) {
    Outline outline = document.outline();
    Heading title = outline.lessonTitle();
    String lesson = title == null ? "" : HeadingName.of(outline, title);
    for (Placement placement : outline.placements()) {
      boolean stage = placement.level() == PlacementLevel.STAGE;
      String name = HeadingName.of(outline, placement.heading());
      // Every lesson of a part names it.
      if (seen.add(outline.language().tag() + name)) {
        add(stage ? Kind.STAGE : Kind.PART, name, "", document, placement.heading().text().range());
      }
    }
    if (title != null) {
      add(Kind.LESSON, lesson, "", document, title.text().range());
    }
    for (Section section : outline.sections()) {
      Heading heading = section.heading();
      String name = HeadingName.of(outline, heading);
      add(Kind.SECTION, name, lesson, document, heading.text().range());
    }
    for (Work work : outline.works()) {
      Reference first = work.first();
      String name = first.citation().text().text();
      add(Kind.WORK, name, lesson, document, first.citation().text().range());
    }
  }

  private void add(Kind kind, String name, String container, Document document, TextRange range) {
    int score = FuzzyMatch.score(query, name);
    if (score != FuzzyMatch.NONE && !name.isBlank()) {
      found.add(new Scored(new FoundSymbol(kind, name, container, document, range), score));
    }
  }
}
