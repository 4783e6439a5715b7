package dev.kegang.format;

import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineMeaning;
import dev.kegang.settings.FormatConcern;
import dev.kegang.settings.FormatOptions;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes an outline canonically. What it says stays the same: a change after which the text would
 * be read differently is left out. A second run changes nothing.
 */
public final class Formatter {

  /** More rounds than any text has needed; one that does stays as it is. */
  private static final int MOST_ROUNDS = 10;

  private final Function<String, Outline> reader;
  private final FormatOptions options;
  private final List<Concern> concerns = new ArrayList<>();

  /**
   * @param reader reads a text as an outline
   */
  public Formatter(Function<String, Outline> reader, FormatOptions options) {
    this.reader = reader;
    this.options = options;
    for (FormatConcern concern : FormatConcern.values()) {
      if (options.has(concern) && concern != FormatConcern.SECTION_NUMBERS) {
        concerns.add(concern(concern));
      }
    }
  }

  private static Concern concern(FormatConcern concern) {
    return switch (concern) {
      case SECTION_NUMBERS -> new SectionNumbers();
      case HEADING_MARKS -> new HeadingMarks();
      case THEMATIC_BREAKS -> new ThematicBreaks();
      case LIST_MARKERS -> new ListMarkers();
      case MARKER_GAPS -> new MarkerGaps();
      case LIST_NUMBERS -> new ListNumbers();
      case LIST_NESTING -> new ListNesting();
      case LABELS -> new LabelStyles();
      case TABLES -> new TableAlignment();
      case TRAILING_BLANKS -> new TrailingBlanks();
      case BLANK_LINES -> new BlankLines();
      case FINAL_NEWLINE -> new FinalNewline();
    };
  }

  /** An outline's text as it should be written. */
  public String format(Outline outline) {
    String settled = settled(outline);
    return settled == null ? outline.source().content() : settled;
  }

  /** The text once no round changes it any more; null where it would go on for ever. */
  @Nullable String settled(Outline outline) {
    Outline current = numbered(outline);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Outline next = step(current);
      if (next.source().equals(current.source())) {
        return current.source().content();
      }
      current = next;
    }
    return null;
  }

  /** The fewest edits that turn an outline's text into what it should be. */
  public List<TextEdit> edits(Outline outline) {
    return MinimalEdits.between(outline.source().content(), format(outline));
  }

  /**
   * Those edits that touch a range, given in UTF-16 offsets; none where they cannot be made without
   * the others.
   */
  public List<TextEdit> edits(Outline outline, TextRange range) {
    List<TextEdit> inside = new ArrayList<>();
    for (TextEdit edit : edits(outline)) {
      if (edit.range().start() <= range.end() && range.start() <= edit.range().end()) {
        inside.add(edit);
      }
    }
    String after = Changes.apply(List.of(inside), outline.source().content());
    boolean same = meaning(reader.apply(after)).equals(meaning(outline));
    return same ? inside : List.of();
  }

  /** Numbers are the one thing that is said and mended all the same. */
  private Outline numbered(Outline outline) {
    Outline current = outline;
    for (int round = 0; options.has(FormatConcern.SECTION_NUMBERS) && round < 2; round++) {
      Changes changes = new Changes();
      new SectionNumbers().addTo(changes, Layout.of(current));
      if (changes.isEmpty()) {
        return current;
      }
      current = reader.apply(Changes.apply(changes.asList(), current.source().content()));
    }
    return current;
  }

  private Outline step(Outline outline) {
    Layout layout = Layout.of(outline);
    Changes changes = new Changes();
    for (Concern concern : concerns) {
      concern.addTo(changes, layout);
    }
    if (changes.isEmpty()) {
      return outline;
    }
    return new CarefulChange(reader, outline).with(changes.asList());
  }

  private static String meaning(Outline outline) {
    return OutlineMeaning.of(outline);
  }
}
