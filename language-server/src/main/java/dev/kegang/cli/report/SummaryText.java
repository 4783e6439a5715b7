package dev.kegang.cli.report;

import dev.kegang.lint.Messages;

/** The numbers of a check as sentences. */
public final class SummaryText {

  private final Messages messages;

  public SummaryText(Messages messages) {
    this.messages = messages;
  }

  /** Such as {@code 3 outlines checked, 12 other files: 1 error, 2 warnings}. */
  public String line(Summary summary) {
    StringBuilder line = new StringBuilder(count("outlines", summary.outlines()));
    if (summary.others() > 0) {
      line.append(separator()).append(count("others", summary.others()));
    }
    line.append(messages.text("cli.summary.colon"));
    int start = line.length();
    append(line, start, "errors", summary.errors());
    append(line, start, "warnings", summary.warnings());
    append(line, start, "infos", summary.infos());
    if (line.length() == start) {
      line.append(messages.text("cli.summary.clean"));
    }
    append(line, start, "suppressed", summary.suppressed());
    append(line, start, "baselined", summary.baselined());
    append(line, start, "fixable", summary.fixable());
    return line.toString();
  }

  /** A line per rule: how often it found something, those with the most first. */
  public String statistics(Summary summary) {
    int width = 1;
    for (Summary.RuleCount count : summary.rules()) {
      width = Math.max(width, Integer.toString(count.findings()).length());
    }
    StringBuilder text = new StringBuilder();
    for (Summary.RuleCount count : summary.rules()) {
      String number = Integer.toString(count.findings());
      text.append(" ".repeat(width - number.length())).append(number).append("  ");
      text.append(count.rule());
      if (count.fixable() > 0) {
        text.append(messages.text("cli.statistics.fixable", count.fixable()));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private void append(StringBuilder line, int start, String key, int number) {
    if (number > 0) {
      if (line.length() > start) {
        line.append(separator());
      }
      line.append(count(key, number));
    }
  }

  private String count(String key, int number) {
    return messages.text("cli.summary." + key + (number == 1 ? ".one" : ".many"), number);
  }

  private String separator() {
    return messages.text("cli.summary.comma");
  }
}
