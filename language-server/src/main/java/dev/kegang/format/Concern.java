package dev.kegang.format;

/** One thing the formatter looks after. It keeps nothing between two texts. */
interface Concern {

  /** Adds what it wants changed. */
  void addTo(Changes changes, Layout layout);
}
