package dev.kegang.vocabulary;

/** What a caption stands for; each kind is numbered on its own. */
public enum CaptionKind {
  FIGURE("figure"),
  TABLE("table"),
  LISTING("listing");

  private final String id;

  CaptionKind(String id) {
    this.id = id;
  }

  /** Kebab-case, as in vocabulary files. */
  public String id() {
    return id;
  }
}
