package dev.kegang.vocabulary;

/** What a page of an outline is, where its heading says so in a known word. */
public enum PageKind {
  TITLE_PAGE("title-page"),
  TABLE_OF_CONTENTS("table-of-contents"),
  BIBLIOGRAPHY("bibliography"),
  DISCUSSION("discussion"),
  CLOSING("closing"),
  COURSE_PLAN("course-plan");

  private final String id;

  PageKind(String id) {
    this.id = id;
  }

  /** Kebab-case, as in settings and vocabulary files. */
  public String id() {
    return id;
  }
}
