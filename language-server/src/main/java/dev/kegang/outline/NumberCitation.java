package dev.kegang.outline;

import dev.kegang.text.TextRange;

/**
 * A place in running text that cites entries of the bibliography by number: {@code [3]}, or the
 * {@code 5-7} in {@code [3, 5-7]}.
 *
 * @param range a single number's with its brackets, else that of the number or the range alone
 * @param first the first entry's number
 * @param last the last entry's; equal to {@code first} where there is no range
 */
public record NumberCitation(TextRange range, int first, int last) {

  public boolean cites(int number) {
    return first <= number && number <= last;
  }
}
