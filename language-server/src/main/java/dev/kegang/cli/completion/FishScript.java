package dev.kegang.cli.completion;

import dev.kegang.cli.CommandDescription;
import dev.kegang.cli.Option;
import dev.kegang.lint.Messages;
import java.util.ArrayList;
import java.util.List;

/** For fish 3. */
final class FishScript {

  private final Messages messages;
  private final StringBuilder text = new StringBuilder();

  private FishScript(Messages messages) {
    this.messages = messages;
  }

  static String of(CommandDescription root, List<CommandDescription> commands, Messages messages) {
    FishScript script = new FishScript(messages);
    script.write(root, commands);
    return script.text.toString();
  }

  private void write(CommandDescription root, List<CommandDescription> commands) {
    text.append("# kegang completion fish; read it with: kegang completion fish | source\n");
    text.append("complete -c kegang -f\n");
    List<String> names = new ArrayList<>();
    for (CommandDescription command : commands) {
      names.add(command.name());
    }
    String none = quoted("not __fish_seen_subcommand_from " + String.join(" ", names));
    for (CommandDescription command : commands) {
      String summary = messages.text("cli." + command.name() + ".summary");
      line(none, "-a " + command.name() + " -d " + quoted(summary));
    }
    options(none, root);
    for (CommandDescription command : commands) {
      String seen = quoted("__fish_seen_subcommand_from " + command.name());
      options(seen, command);
      List<String> words = Candidates.of(command);
      if (!words.isEmpty()) {
        line(seen, "-a " + quoted(String.join(" ", words)));
      }
      if (Candidates.takesFiles(command)) {
        line(seen, "-F");
      }
    }
  }

  private void options(String condition, CommandDescription command) {
    for (Option option : command.options()) {
      StringBuilder spec = new StringBuilder("-l ").append(option.name());
      if (option.letter() != '\0') {
        spec.append(" -s ").append(option.letter());
      }
      if (option.placeholder() != null) {
        spec.append(Candidates.takesFile(option) ? " -r -F" : " -x");
        List<String> words = Candidates.of(option);
        if (!words.isEmpty()) {
          spec.append(" -a ").append(quoted(String.join(" ", words)));
        }
      }
      spec.append(" -d ").append(quoted(messages.text("cli.option." + option.name())));
      line(condition, spec.toString());
    }
  }

  private void line(String condition, String rest) {
    text.append("complete -c kegang -n ").append(condition).append(' ').append(rest).append('\n');
  }

  private static String quoted(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
