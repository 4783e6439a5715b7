package dev.kegang.vocabulary;

/** What a placement word says a number counts. */
public enum PlacementLevel {
  STAGE("stage"),
  PART("part"),
  WEEK("week"),
  LESSON("lesson"),
  SECTION("section");

  private final String id;

  PlacementLevel(String id) {
    this.id = id;
  }

  /** Kebab-case, as in vocabulary files. */
  public String id() {
    return id;
  }
}
