package dev.kegang.cli;

import dev.kegang.lint.Messages;
import java.util.ArrayList;
import java.util.List;

/** What {@code --help} prints, made from the descriptions of commands. */
final class Help {

  private static final int COLUMNS = 80;
  private static final int LEAST_INDENT = 8;
  private static final int MOST_INDENT = 26;

  private final Messages messages;
  private final StringBuilder text = new StringBuilder();

  private Help(Messages messages) {
    this.messages = messages;
  }

  /** Help for one command. */
  static String of(CommandDescription command, Messages messages) {
    Help help = new Help(messages);
    help.paragraph(messages.text("cli." + command.name() + ".summary"));
    help.usage(command.usage());
    help.options(command.options());
    if (!command.exitCodes().isEmpty()) {
      help.exitCodes(command.exitCodes());
    }
    help.paragraph(messages.text("cli." + command.name() + ".description"));
    return help.text.toString();
  }

  /** Help for the program as a whole. */
  static String of(CommandDescription root, List<Command> commands, Messages messages) {
    Help help = new Help(messages);
    help.paragraph(messages.text("cli.root.summary"));
    help.usage("kegang [OPTION…] COMMAND …");
    List<String[]> rows = new ArrayList<>();
    for (Command command : commands) {
      String name = command.description().name();
      rows.add(new String[] {name, messages.text("cli." + name + ".summary")});
    }
    help.table(messages.text("cli.help.commands"), rows);
    help.options(root.options());
    help.paragraph(messages.text("cli.root.description"));
    return help.text.toString();
  }

  private void paragraph(String sentence) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    WrappedText.append(text, sentence, 0, COLUMNS);
    text.append('\n');
  }

  private void usage(String usage) {
    text.append('\n').append(messages.text("cli.help.usage", usage)).append('\n');
  }

  private void options(List<Option> options) {
    List<String[]> rows = new ArrayList<>();
    for (Option option : options) {
      rows.add(new String[] {option.usage(), messages.text("cli.option." + option.name())});
    }
    table(messages.text("cli.help.options"), rows);
  }

  private void exitCodes(List<Integer> codes) {
    List<String[]> rows = new ArrayList<>();
    for (int code : codes) {
      rows.add(new String[] {Integer.toString(code), messages.text("cli.exit." + code)});
    }
    table(messages.text("cli.help.exit-codes"), rows);
  }

  private void table(String heading, List<String[]> rows) {
    int indent = LEAST_INDENT;
    for (String[] row : rows) {
      indent = Math.max(indent, Math.min(MOST_INDENT, row[0].length() + 4));
    }
    text.append('\n').append(heading).append('\n');
    for (String[] row : rows) {
      text.append("  ").append(row[0]);
      int used = row[0].length() + 2;
      if (used + 2 > indent) {
        text.append('\n');
        used = 0;
      }
      text.append(" ".repeat(indent - used));
      WrappedText.append(text, row[1], indent, COLUMNS);
      text.append('\n');
    }
  }
}
