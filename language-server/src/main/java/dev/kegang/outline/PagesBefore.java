package dev.kegang.outline;

/**
 * Which pages stand before some others: the first of their kind counts.
 *
 * @param titlePage whether a title page does
 * @param tableOfContents whether a table of contents does
 */
record PagesBefore(boolean titlePage, boolean tableOfContents) {

  static final PagesBefore NONE = new PagesBefore(false, false);

  /** These and what was read of the next ones. */
  PagesBefore and(PageContent content) {
    return new PagesBefore(
        titlePage || content.titlePage() != null,
        tableOfContents || content.tableOfContents() != null);
  }
}
