package dev.kegang.lsp;

import static java.util.Objects.requireNonNull;

import dev.kegang.ide.DocumentSymbols;
import dev.kegang.ide.Symbol;
import dev.kegang.lint.Messages;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Work;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;

/** Looks for symbols as plainly as one can: looks at everything in all texts, and sorts. */
@SuppressWarnings("deprecation")
final class SymbolsReadAnew {

  private static final int MOST = 500;

  private record Found(SymbolInformation symbol, int score, int offset) {}

  private final String query;
  private final Positions positions;
  private final List<Found> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /** What the headings of the lesson that is looked at are called. */
  private final Map<TextRange, String> names = new HashMap<>();

  private SymbolsReadAnew(String query, Positions positions) {
    this.query = letters(query);
    this.positions = positions;
  }

  static List<SymbolInformation> find(String query, List<Document> documents, Positions positions) {
    SymbolsReadAnew search = new SymbolsReadAnew(query, positions);
    for (Document document : documents) {
      if (document.isOutline()) {
        search.look(document);
      }
    }
    search.found.sort(
        Comparator.<Found>comparingInt(each -> -each.score())
            .thenComparing(each -> each.symbol().getLocation().getUri())
            .thenComparingInt(Found::offset));
    return search.found.stream().limit(MOST).map(Found::symbol).toList();
  }

  private void look(Document document) {
    Outline outline = document.outline();
    names.clear();
    note(DocumentSymbols.of(outline, Messages.in(Language.CHINESE)));
    Heading title = outline.lessonTitle();
    String lesson = title == null ? "" : name(title);
    for (var placement : outline.placements()) {
      String name = name(placement.heading());
      if (seen.add(outline.language().tag() + name)) {
        add(SymbolKind.Namespace, name, "", document, placement.heading().text().range());
      }
    }
    if (title != null) {
      add(SymbolKind.Module, lesson, "", document, title.text().range());
    }
    for (var section : outline.sections()) {
      Heading heading = section.heading();
      String name = name(heading);
      add(SymbolKind.Class, name, lesson, document, heading.text().range());
    }
    for (Work work : outline.works()) {
      var text = work.first().citation().text();
      add(SymbolKind.String, text.text(), lesson, document, text.range());
    }
  }

  private void note(List<Symbol> symbols) {
    for (Symbol symbol : symbols) {
      names.put(symbol.selection(), symbol.name());
      note(symbol.children());
    }
  }

  /** What {@code textDocument/documentSymbol} calls it. */
  private String name(Heading heading) {
    return heading.text().isEmpty() ? "" : requireNonNull(names.get(heading.text().range()));
  }

  private void add(
      SymbolKind kind, String name, String container, Document document, TextRange range) {
    int score = score(letters(name));
    if (score < 0 || name.isBlank()) {
      return;
    }
    Location location = new Location(document.uri(), positions.range(document.source(), range));
    SymbolInformation symbol = new SymbolInformation(name, kind, location);
    symbol.setContainerName(container.isEmpty() ? null : container);
    found.add(new Found(symbol, score, range.start()));
  }

  private int score(String name) {
    int at = name.indexOf(query);
    if (query.isEmpty()) {
      return 0;
    }
    if (at >= 0) {
      return at > 0 ? 2000 - at : name.equals(query) ? 4000 : 3000 - name.length();
    }
    int from = 0;
    int gaps = 0;
    for (int i = 0; i < query.length(); i++) {
      int next = name.indexOf(query.charAt(i), from);
      if (next < 0) {
        return -1;
      }
      gaps += next - from;
      from = next + 1;
    }
    return Math.max(0, 1000 - gaps);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars()
        .filter(each -> !Blanks.isBlank((char) each))
        .forEach(each -> letters.append(Character.toLowerCase((char) each)));
    return letters.toString();
  }
}
