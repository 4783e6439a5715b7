package dev.kegang.settings;

import java.util.List;

/**
 * A rule as settings know it.
 *
 * @param level how grave it is where settings say nothing
 */
public record DescribedRule(String name, RuleLevel level, List<RuleOption> options) {}
