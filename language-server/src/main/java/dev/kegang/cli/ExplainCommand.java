package dev.kegang.cli;

import dev.kegang.lint.Messages;
import dev.kegang.lint.Rule;
import dev.kegang.lint.RulePage;
import java.io.IOException;
import java.util.List;

/** {@code kegang explain}: the page of a rule. */
final class ExplainCommand implements Command {

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "explain", "RULE", 1, 1, List.of(Option.LANG, Option.HELP), List.of());
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    Messages messages = console.messages();
    Rule rule = RuleNames.rule(arguments.operands().get(0));
    String page = RulePage.of(rule.name(), messages.language()).markdown();
    int headingEnd = page.indexOf('\n') + 1;
    console.out().write(page.substring(0, headingEnd));
    console.print("");
    String key = rule.info().onByDefault() ? "cli.explain.on" : "cli.explain.off";
    String severity = messages.text("cli.severity." + rule.info().severity().word());
    console.print(messages.text(key, severity, rule.info().since()));
    console.out().write(page.substring(headingEnd));
    return ExitCode.CLEAN;
  }
}
