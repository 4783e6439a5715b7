package dev.kegang.outline;

import dev.kegang.outline.PagePlacement.Placed;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextChange;
import dev.kegang.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a text that is being edited, with the pages it was read from: after a change only
 * pages that are not what they were are read again. It is equal to the outline {@link
 * OutlineReader} makes of the same text.
 */
public final class PagedOutline {

  private final Vocabulary vocabulary;
  private final @Nullable Profile profile;
  private final Profile ofCourse;
  private final TextPages text;
  private final Placed placed;
  private final Outline outline;
  private final int built;

  private PagedOutline(
      Vocabulary vocabulary,
      @Nullable Profile profile,
      Profile ofCourse,
      TextPages text,
      ContentReader reader,
      Placed before) {
    this.vocabulary = vocabulary;
    this.profile = profile;
    this.ofCourse = ofCourse;
    this.text = text;
    PagePlacement placement = new PagePlacement(text, vocabulary, reader, before);
    PageAssembly assembly = new PageAssembly(text.source(), vocabulary, placement);
    this.outline =
        profile == null ? ProfileChoice.read(assembly, ofCourse) : assembly.read(profile);
    this.placed = placement.placed();
    this.built = placement.built();
  }

  /**
   * Reads a text.
   *
   * @param profile what the outline must have; null where the text decides
   * @param ofCourse what a text that decides nothing must have
   */
  public static PagedOutline read(
      SourceText source, Vocabulary vocabulary, @Nullable Profile profile, Profile ofCourse) {
    ContentReader reader = new ContentReader(vocabulary);
    TextPages text = TextPages.of(source, reader);
    return new PagedOutline(vocabulary, profile, ofCourse, text, reader, Placed.NOTHING);
  }

  /**
   * The outline after a change of the text.
   *
   * @param source the whole text then
   */
  public PagedOutline after(SourceText source, TextChange change) {
    ContentReader reader = new ContentReader(vocabulary);
    TextPages next = text.after(source, change, reader);
    return new PagedOutline(vocabulary, profile, ofCourse, next, reader, placed);
  }

  public Outline outline() {
    return outline;
  }

  /** Its pages, in order; together they are the whole text. */
  public List<OutlinePage> pages() {
    return Collections.unmodifiableList(placed.pages());
  }

  /** How many pages the text has. */
  public int pageCount() {
    return placed.pages().size();
  }

  /** How many of its pages were parsed for this version of the text. */
  public int pagesParsed() {
    return text.read();
  }

  /** How many of its pages' sections, fields and items were read for this version of the text. */
  public int pagesBuilt() {
    return built;
  }
}
