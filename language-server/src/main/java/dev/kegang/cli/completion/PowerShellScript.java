package dev.kegang.cli.completion;

import dev.kegang.cli.CommandDescription;
import dev.kegang.cli.Option;
import dev.kegang.lint.Messages;
import java.util.ArrayList;
import java.util.List;

/** For Windows PowerShell 5.1 and PowerShell 7. Files are what the shell itself completes. */
final class PowerShellScript {

  private static final String HEAD =
      """
      # kegang completion powershell; read it with: kegang completion powershell | Out-String | Invoke-Expression
      Register-ArgumentCompleter -Native -CommandName kegang -ScriptBlock {
        param($word, $tree, $position)
        $elements = @($tree.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
        $command = $elements | Select-Object -Skip 1 | Where-Object { $_ -notlike '-*' } | Select-Object -First 1
        $before = if ($elements.Count -gt 1) { $elements[-1] } else { '' }
        $found = switch ("$command") {
      """;

  private static final String TAIL =
      """
        }
        $values = @($found | Where-Object { $_[0] -eq $before })
        if ($values.Count -eq 0) { $values = @($found | Where-Object { $_[0] -eq '' }) }
        $values | Where-Object { $_[1] -like "$word*" } | ForEach-Object {
          [System.Management.Automation.CompletionResult]::new($_[1], $_[1], 'ParameterValue', $_[2])
        }
      }
      """;

  private final Messages messages;
  private final StringBuilder text = new StringBuilder(HEAD);

  private PowerShellScript(Messages messages) {
    this.messages = messages;
  }

  static String of(CommandDescription root, List<CommandDescription> commands, Messages messages) {
    PowerShellScript script = new PowerShellScript(messages);
    for (CommandDescription command : commands) {
      script.open(command.name());
      script.options(command);
      for (String word : Candidates.of(command)) {
        script.line("", word, word);
      }
      script.close();
    }
    script.open("");
    script.options(root);
    for (CommandDescription command : commands) {
      script.line("", command.name(), messages.text("cli." + command.name() + ".summary"));
    }
    script.close();
    return script.text.append(TAIL).toString();
  }

  private void open(String command) {
    text.append("    ").append(quoted(command)).append(" {\n");
  }

  private void close() {
    text.append("    }\n");
  }

  private void options(CommandDescription command) {
    for (Option option : command.options()) {
      String name = "--" + option.name();
      line("", name, messages.text("cli.option." + option.name()));
      List<String> values = new ArrayList<>(Candidates.of(option));
      for (String value : values) {
        line(name, value, value);
      }
    }
  }

  /**
   * One word to offer.
   *
   * @param before the option it is a value of; empty where it stands on its own
   */
  private void line(String before, String word, String explanation) {
    text.append("      , @(").append(quoted(before)).append(", ").append(quoted(word));
    text.append(", ").append(quoted(explanation)).append(")\n");
  }

  /** Curly quotation marks quote, too, in PowerShell. */
  private static String quoted(String word) {
    StringBuilder quoted = new StringBuilder("'");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      quoted.append(c).append("'‘’‚‛".indexOf(c) >= 0 ? String.valueOf(c) : "");
    }
    return quoted.append('\'').toString();
  }
}
