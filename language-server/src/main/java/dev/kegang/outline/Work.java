package dev.kegang.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One book, article or page an outline refers to.
 *
 * @param listed its entries in the bibliography, in order; more than one where it is listed twice
 * @param cited where sections cite it, in order
 * @param identity what references to it have in common: title, year and first author; null where
 *     they don't tell it from other works
 */
public record Work(List<Reference> listed, List<Reference> cited, @Nullable String identity) {

  /** The reference the others should agree with: the first listed, else the first cited. */
  public Reference first() {
    return listed.isEmpty() ? cited.get(0) : listed.get(0);
  }
}
