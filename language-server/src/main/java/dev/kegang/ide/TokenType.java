package dev.kegang.ide;

/** What a stretch of text is, in the terms editors have colours for. */
public enum TokenType {
  /** The title of a stage or part. */
  NAMESPACE("namespace"),
  /** The title of the lesson, a page, a section or a topic. */
  CLASS("class"),
  /** The number of a heading, an entry or a caption. */
  NUMBER("number"),
  /** The label of a field the vocabulary knows. */
  PROPERTY("property"),
  /** The label of a field it doesn't know. */
  DECORATOR("decorator"),
  /** Hours and dates. */
  TYPE("type"),
  /** The authors of a citation. */
  PARAMETER("parameter"),
  /** The title of a citation. */
  STRING("string"),
  /** The year of a citation. */
  ENUM_MEMBER("enumMember"),
  /** An identifier of a citation, such as a DOI. */
  VARIABLE("variable"),
  /** The word and number of a caption, and a mention of it. */
  FUNCTION("function"),
  /** A comment that suppresses findings. */
  MACRO("macro"),
  /** A rule named in such a comment. */
  KEYWORD("keyword"),
  /** Text that only tells the author what to write. */
  COMMENT("comment");

  private final String id;

  TokenType(String id) {
    this.id = id;
  }

  /** LSP's name. */
  public String id() {
    return id;
  }
}
