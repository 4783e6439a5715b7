package dev.kegang.vocabulary;

/** A language of documents and of messages. */
public enum Language {
  CHINESE("zh"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The primary subtag of BCP 47, also the name of the language's resources. */
  public String tag() {
    return tag;
  }
}
