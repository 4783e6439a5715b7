package dev.kegang.outline;

/** What an item's wording is; settled once here, so that two rules never speak about one fact. */
public sealed interface ItemContent permits Citation, Caption, Placeholder, Wording {

  /** The same where it stands further on by a distance, or further back. */
  ItemContent shiftedBy(int distance);
}
