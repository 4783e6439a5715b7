package dev.kegang.outline;

import java.util.List;

/**
 * One book, article or page an outline refers to.
 *
 * @param listed its entries in the bibliography, in order; more than one where it is listed twice
 * @param cited where sections cite it, in order
 */
public record Work(List<Reference> listed, List<Reference> cited) {

  /** The reference the others should agree with: the first listed, else the first cited. */
  public Reference first() {
    return listed.isEmpty() ? cited.get(0) : listed.get(0);
  }
}
