package dev.kegang.vocabulary;

import java.util.List;

/** The words that tell the pieces of a citation apart. */
public final class CitationWords {

  private final WordTable<Boolean> others = new WordTable<>();
  private final WordTable<Boolean> and = new WordTable<>();
  private final WordTable<Boolean> roles = new WordTable<>();
  private final WordTable<Boolean> editions = new WordTable<>();
  private final WordTable<Boolean> publishers = new WordTable<>();
  private final WordTable<Boolean> yearSigns = new WordTable<>();

  private CitationWords(List<VocabularyWords> sources) {
    for (VocabularyWords source : sources) {
      others.add(source.list("citation.others"), true);
      and.add(source.list("citation.and"), true);
      roles.add(source.list("citation.role"), true);
      editions.add(source.list("citation.edition"), true);
      publishers.add(source.list("citation.publisher"), true);
      yearSigns.add(source.list("date.year"), true);
    }
  }

  static CitationWords of(List<VocabularyWords> sources) {
    return new CitationWords(sources);
  }

  /** The words Kegang ships. */
  public static CitationWords bundled() {
    return of(VocabularyWords.all());
  }

  /** The length of words for further authors, such as {@code et al}, that start at an offset. */
  public int othersLengthAt(String text, int offset) {
    return others.lengthAt(text, offset);
  }

  /** The length of a word that joins two authors. */
  public int andLengthAt(String text, int offset) {
    return and.lengthAt(text, offset);
  }

  /** The length of a word for what the person before it did, such as writing or translating. */
  public int roleLengthAt(String text, int offset) {
    return roles.lengthAt(text, offset);
  }

  /** Whether a text names an edition. */
  public boolean namesEdition(String text) {
    return editions.occursIn(text);
  }

  /** Whether a text names a publisher, or a gathering or institution that publishes. */
  public boolean namesPublisher(String text) {
    return publishers.occursIn(text);
  }

  /** The length of the sign behind a year; 0 where there is none. */
  public int yearSignLengthAt(String text, int offset) {
    return yearSigns.lengthAt(text, offset);
  }
}
