package dev.kegang.cli.completion;

import dev.kegang.cli.CommandDescription;
import dev.kegang.cli.Option;
import dev.kegang.cli.report.ReportFormat;
import dev.kegang.lint.Rule;
import dev.kegang.lint.Rules;
import java.util.ArrayList;
import java.util.List;

/** The words that may stand for an operand or an option's value. */
final class Candidates {

  private static final String RULE = "RULE";
  private static final String FORMAT = "FORMAT";

  private Candidates() {}

  /** Those of an option's value; empty where any will do. */
  static List<String> of(Option option) {
    String placeholder = option.placeholder();
    if (placeholder == null || !option.choices().isEmpty()) {
      return option.choices();
    }
    if (placeholder.startsWith(RULE)) {
      return rules();
    }
    return placeholder.startsWith(FORMAT) ? ReportFormat.ids() : List.of();
  }

  /** Those of a command's first operand; empty where it is a file or nothing. */
  static List<String> of(CommandDescription command) {
    String operands = command.operands();
    if (operands.equals(RULE)) {
      return rules();
    }
    if (operands.indexOf('|') >= 0) {
      return List.of(operands.split("\\|", -1));
    }
    boolean word = !operands.isEmpty() && Character.isLowerCase(operands.charAt(0));
    int blank = operands.indexOf(' ');
    return word && blank > 0 ? List.of(operands.substring(0, blank)) : List.of();
  }

  /** Whether files may stand behind a command. */
  static boolean takesFiles(CommandDescription command) {
    return command.operands().contains("PATH") || command.operands().contains("FILE");
  }

  /** Whether a file may be an option's value. */
  static boolean takesFile(Option option) {
    String placeholder = option.placeholder();
    return placeholder != null && (placeholder.equals("FILE") || placeholder.equals("NAME"));
  }

  private static List<String> rules() {
    List<String> names = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      names.add(rule.name());
    }
    return names;
  }
}
