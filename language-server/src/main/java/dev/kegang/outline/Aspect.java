package dev.kegang.outline;

/**
 * Something a rule may look at in every page of an outline. What an aspect of a page is does not
 * depend on where the page stands; while it stays the same, so does what such a rule finds.
 */
public enum Aspect {
  /** Headings and what their parts are; of pages that are no sections, everything. */
  STRUCTURE,
  /** Which fields the sections have, how they are labelled, and whether anything stands in them. */
  LABELS,
  /** The values of the sections' fields, and all of their prerequisites. */
  VALUES,
  /** What sections name as prerequisites. */
  PREREQUISITES,
  /** Summaries and key points. */
  SENTENCES,
  /** Where hours stand besides headings. */
  HOURS,
  CAPTIONS,
  /** What sections cite; of the bibliography, everything. */
  REFERENCES,
  /** Mentions of captions and sections by their number. */
  MENTIONS,
  /** What points at entries of the bibliography. */
  POINTERS,
  LINKS,
  /** The lines with links to headings of the same text. */
  ANCHORS,
  /** The lines with several blanks in a row. */
  BLANK_RUNS,
  /** Letters with accents, which make a Latin text one that is not English. */
  ACCENTS,
  /** A code block or comment that nobody closed. */
  OPEN_END
}
