package dev.kegang.cli;

import java.util.List;

/**
 * A command as data: parsing, help and {@code docs/cli.md} come from it.
 *
 * @param name what it does stands in the bundles as {@code cli.NAME.summary}, more of it as {@code
 *     cli.NAME.description}
 * @param operands what stands behind the options, as usage lines show it; empty where nothing may
 * @param leastOperands how many operands it needs
 * @param mostOperands how many it takes
 * @param options in the order of help
 * @param exitCodes those help explains; empty where they say no more than success or failure
 */
public record CommandDescription(
    String name,
    String operands,
    int leastOperands,
    int mostOperands,
    List<Option> options,
    List<Integer> exitCodes) {

  public CommandDescription {
    options = List.copyOf(options);
    exitCodes = List.copyOf(exitCodes);
  }

  /** Such as {@code kegang check [OPTION…] [PATH…]}. */
  String usage() {
    return "kegang " + name + " [OPTION…]" + (operands.isEmpty() ? "" : " " + operands);
  }
}
