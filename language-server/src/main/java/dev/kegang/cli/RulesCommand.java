package dev.kegang.cli;

import dev.kegang.lint.Messages;
import dev.kegang.lint.Rule;
import dev.kegang.lint.RulePage;
import dev.kegang.lint.Rules;
import dev.kegang.text.DisplayWidth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code kegang rules}: all rules, one a line. */
final class RulesCommand implements Command {

  private static final String GAP = "  ";

  @Override
  public CommandDescription description() {
    return new CommandDescription("rules", "", 0, 0, List.of(Option.LANG, Option.HELP), List.of());
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    Messages messages = console.messages();
    List<String[]> rows = new ArrayList<>();
    int nameWidth = 0;
    int severityWidth = 0;
    for (Rule rule : Rules.all()) {
      String severity = messages.text("cli.severity." + rule.info().severity().word());
      String shown =
          rule.info().onByDefault() ? severity : messages.text("cli.rules.off", severity);
      String summary = RulePage.of(rule.name(), messages.language()).summary();
      rows.add(new String[] {rule.name(), shown, summary});
      nameWidth = Math.max(nameWidth, rule.name().length());
      severityWidth = Math.max(severityWidth, DisplayWidth.of(shown));
    }
    for (String[] row : rows) {
      console.print(padded(row[0], nameWidth) + GAP + padded(row[1], severityWidth) + GAP + row[2]);
    }
    return ExitCode.CLEAN;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - DisplayWidth.of(text));
  }
}
