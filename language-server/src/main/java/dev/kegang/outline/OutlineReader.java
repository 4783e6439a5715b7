package dev.kegang.outline;

import dev.kegang.grammar.OutlineTokens;
import dev.kegang.grammar.Tokens;
import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/** Makes an outline of a text. Every text has one; what is missing in it is for rules to say. */
public final class OutlineReader implements ProfileChoice.Reading {

  private final SourceText source;
  private final Vocabulary vocabulary;
  private final ContentReader reader;
  private final TextPage text;

  OutlineReader(SourceText source, Vocabulary vocabulary) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.reader = new ContentReader(vocabulary);
    Tokens tokens = OutlineTokens.read(source.content(), source.characters());
    source.linesStartAt(tokens.lineStarts());
    this.text = reader.parts(source, tokens);
  }

  /**
   * Reads a text leniently (format.md §2).
   *
   * @param vocabulary the words that name pages and fields
   * @param profile what the outline must have; it decides nothing about how the text is read but
   *     which headings open a field
   */
  public static Outline read(SourceText source, Vocabulary vocabulary, Profile profile) {
    return new OutlineReader(source, vocabulary).read(profile);
  }

  @Override
  public Outline read(Profile profile) {
    List<PartKind> kinds = new PartClassifier(profile, text.parts()).classify();
    PageContent content = reader.content(text, kinds, PagesBefore.NONE);
    return new Outline(
        source,
        vocabulary,
        profile,
        DocumentLanguage.of(source, DocumentLanguage.balance(content.headings())),
        content.headings(),
        content.placements(),
        content.lessonTitles(),
        content.titlePage(),
        content.tableOfContents(),
        content.sections(),
        content.closing(),
        content.coursePlan(),
        content.frontMatter(),
        content.fields(),
        content.items(),
        content.hoursPlaces(),
        content.wordings(),
        content.links(),
        LinkTargets.UNKNOWN,
        content.breaks(),
        content.comments(),
        Works.of(content.sections()),
        new EvidenceReader(profile).read(List.of(content)),
        new Derived());
  }

  @Override
  public Set<FieldKind> presentFields(Outline outline) {
    return PresentFields.named(outline, text.mayBeFenced());
  }
}
