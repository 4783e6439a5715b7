package dev.kegang.cli.completion;

import dev.kegang.cli.CommandDescription;
import dev.kegang.cli.Option;
import dev.kegang.lint.Messages;
import java.util.List;

/** For Zsh with its own completion system. */
final class ZshScript {

  private final Messages messages;
  private final StringBuilder text = new StringBuilder();

  private ZshScript(Messages messages) {
    this.messages = messages;
  }

  static String of(CommandDescription root, List<CommandDescription> commands, Messages messages) {
    ZshScript script = new ZshScript(messages);
    script.write(root, commands);
    return script.text.toString();
  }

  private void write(CommandDescription root, List<CommandDescription> commands) {
    text.append("#compdef kegang\n");
    text.append("# kegang completion zsh; read it with: source <(kegang completion zsh)\n");
    text.append("_kegang() {\n  local context state state_descr line\n  typeset -A opt_args\n");
    text.append("  _arguments -C");
    options(root);
    text.append(" \\\n    '1:command:->command' '*::argument:->argument'\n");
    text.append("  case $state in\n    command)\n      local -a commands\n      commands=(\n");
    for (CommandDescription command : commands) {
      String summary = messages.text("cli." + command.name() + ".summary");
      text.append("        ").append(quoted(command.name() + ':' + summary)).append('\n');
    }
    text.append("      )\n      _describe command commands\n      ;;\n    argument)\n");
    text.append("      case $words[1] in\n");
    for (CommandDescription command : commands) {
      text.append("        ").append(command.name()).append(") _arguments");
      options(command);
      operands(command);
      text.append(" ;;\n");
    }
    text.append("      esac\n      ;;\n  esac\n}\n");
    text.append("if [[ $funcstack[1] == _kegang ]]; then\n  _kegang \"$@\"\n");
    text.append("elif (( $+functions[compdef] )); then\n  compdef _kegang kegang\nfi\n");
  }

  private void options(CommandDescription command) {
    for (Option option : command.options()) {
      String explained = "[" + escaped(messages.text("cli.option." + option.name())) + "]";
      String spec = "--" + option.name();
      if (option.placeholder() != null) {
        spec += "=" + explained + ":" + escaped(option.placeholder()) + ":" + values(option);
      } else {
        spec += explained;
      }
      text.append(" \\\n    ").append(quoted(option.repeatable() ? "*" + spec : spec));
    }
  }

  private void operands(CommandDescription command) {
    List<String> words = Candidates.of(command);
    if (!words.isEmpty()) {
      text.append(" \\\n    ").append(quoted("1:argument:(" + String.join(" ", words) + ")"));
    }
    if (Candidates.takesFiles(command)) {
      text.append(" \\\n    ").append(quoted("*:file:_files"));
    }
  }

  private static String values(Option option) {
    List<String> words = Candidates.of(option);
    if (words.isEmpty()) {
      return Candidates.takesFile(option) ? "_files" : "";
    }
    return "(" + String.join(" ", words) + ")";
  }

  private static String escaped(String explanation) {
    return explanation
        .replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace(":", "\\:");
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
