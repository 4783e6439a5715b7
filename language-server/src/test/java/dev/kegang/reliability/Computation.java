package dev.kegang.reliability;

import dev.kegang.workspace.Document;

/** Something that is computed from one text. */
interface Computation {

  /** Computes it; the number says how much came of it. */
  long of(Document document);
}
