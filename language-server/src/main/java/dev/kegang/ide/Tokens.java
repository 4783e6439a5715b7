package dev.kegang.ide;

import dev.kegang.lint.Suppression;
import dev.kegang.lint.Suppressions;
import dev.kegang.outline.Caption;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Entry;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Item;
import dev.kegang.outline.NumberMention;
import dev.kegang.outline.NumberMentionReader;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placeholder;
import dev.kegang.outline.Placement;
import dev.kegang.text.LineIndex;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells an editor what each stretch of an outline is, so that it can colour it. */
public final class Tokens {

  private final Outline outline;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(Outline outline) {
    this.outline = outline;
  }

  /** In order of place; no two overlap, none runs over the end of a line. */
  public static List<Token> of(Outline outline) {
    Tokens tokens = new Tokens(outline);
    tokens.addHeadings();
    tokens.addEntries();
    tokens.addFields();
    outline.items().forEach(tokens::addItem);
    tokens.addMentions();
    tokens.addSuppressions();
    return tokens.sorted();
  }

  private void addHeadings() {
    Set<Integer> placements = new HashSet<>();
    for (Placement placement : outline.placements()) {
      placements.add(placement.heading().range().start());
    }
    for (Heading heading : outline.headings()) {
      boolean placement = placements.contains(heading.range().start());
      if (heading.ordinal() != null) {
        add(heading.ordinal().number(), TokenType.NUMBER, true);
      }
      add(heading.title().range(), placement ? TokenType.NAMESPACE : TokenType.CLASS, true);
      addHours(heading.hours());
    }
  }

  private void addEntries() {
    if (outline.tableOfContents() != null) {
      outline.tableOfContents().entries().forEach(this::addEntry);
    }
    if (outline.coursePlan() != null) {
      outline.coursePlan().entries().forEach(this::addEntry);
    }
  }

  private void addEntry(Entry entry) {
    add(entry.marker().digits(), TokenType.NUMBER, false);
    add(entry.title().range(), TokenType.CLASS, false);
    addHours(entry.hours());
  }

  private void addFields() {
    for (Field field : outline.fields()) {
      TokenType type = field.kind() == null ? TokenType.DECORATOR : TokenType.PROPERTY;
      add(field.label().word().range(), type, true);
      addHours(field.hours());
      if (field.placeholder() != null) {
        add(field.placeholder().text().range(), TokenType.COMMENT, false);
      } else if (FieldKind.DATE.equals(field.kind()) && field.value() != null) {
        add(field.value().range(), TokenType.TYPE, false);
      }
    }
  }

  private void addItem(Item item) {
    if (item.content() instanceof Caption caption) {
      add(caption.label().range(), TokenType.FUNCTION, true);
    } else if (item.content() instanceof Citation citation) {
      add(citation.label(), TokenType.NUMBER);
      add(citation.authors(), TokenType.PARAMETER);
      add(citation.year(), TokenType.ENUM_MEMBER);
      add(citation.title(), TokenType.STRING);
      add(citation.identifiers().doi(), TokenType.VARIABLE);
      add(citation.identifiers().arxiv(), TokenType.VARIABLE);
      add(citation.identifiers().isbn(), TokenType.VARIABLE);
      add(citation.identifiers().issn(), TokenType.VARIABLE);
      add(citation.identifiers().url(), TokenType.VARIABLE);
    } else if (item.content() instanceof Placeholder placeholder) {
      add(placeholder.text(), TokenType.COMMENT);
    }
  }

  private void addMentions() {
    for (NumberMention mention : NumberMentionReader.read(outline)) {
      if (mention.certain()) {
        TokenType type = mention.caption() == null ? TokenType.NUMBER : TokenType.FUNCTION;
        add(mention.range(), type, false);
      }
    }
  }

  private void addSuppressions() {
    for (Suppression suppression : Suppressions.of(outline).all()) {
      if (suppression.directive() != null) {
        add(suppression.word().range(), TokenType.MACRO, false);
        for (TextSpan name : suppression.names()) {
          add(name.range(), TokenType.KEYWORD, false);
        }
      }
    }
  }

  private void addHours(@Nullable Hours hours) {
    if (hours != null) {
      add(hours.span().range(), TokenType.TYPE, false);
    }
  }

  private void add(@Nullable TextSpan span, TokenType type) {
    if (span != null) {
      add(span.range(), type, false);
    }
  }

  /** A stretch of several lines becomes a token on each of them. */
  private void add(TextRange range, TokenType type, boolean definition) {
    LineIndex lines = outline.source().lines();
    int last = lines.lineAt(range.end());
    for (int line = lines.lineAt(range.start()); line <= last; line++) {
      int start = Math.max(range.start(), lines.lineStart(line));
      TextRange onLine =
          new TextRange(start, Math.max(start, Math.min(range.end(), lines.lineEnd(line))));
      TextRange shown = outline.source().span(onLine).trimmed().range();
      if (!shown.isEmpty()) {
        tokens.add(new Token(shown, type, definition));
      }
    }
  }

  /**
   * Of two that overlap the one that begins first stays, of two that begin together the shorter.
   */
  private List<Token> sorted() {
    tokens.sort(
        Comparator.<Token>comparingInt(token -> token.range().start())
            .thenComparingInt(token -> token.range().end()));
    List<Token> kept = new ArrayList<>(tokens.size());
    int end = 0;
    for (Token token : tokens) {
      if (token.range().start() >= end) {
        kept.add(token);
        end = token.range().end();
      }
    }
    return kept;
  }
}
