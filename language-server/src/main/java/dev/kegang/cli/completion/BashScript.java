package dev.kegang.cli.completion;

import dev.kegang.cli.CommandDescription;
import dev.kegang.cli.Option;
import java.util.ArrayList;
import java.util.List;

/** For Bash 3.2 and later, without the package bash-completion. */
final class BashScript {

  private static final String HEAD =
      """
      # kegang completion bash; read it with: source <(kegang completion bash)
      _kegang() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= options= words= files= i
        for ((i = 1; i < COMP_CWORD; i++)); do
          case ${COMP_WORDS[i]} in
            --lang) ((i++)) ;;
            -*) ;;
            *) command=${COMP_WORDS[i]}; break ;;
          esac
        done
        case $command in
      """;

  private static final String TAIL =
      """
        esac
        COMPREPLY=()
        if [[ $word == -* ]]; then
          COMPREPLY=($(compgen -W "$options" -- "$word"))
          return
        fi
        if [[ -n $words ]]; then
          COMPREPLY=($(compgen -W "$words" -- "$word"))
        fi
        if [[ -n $files ]]; then
          local IFS=$'\\n'
          COMPREPLY+=($(compgen -f -- "$word"))
        fi
      }
      complete -o filenames -F _kegang kegang
      """;

  private final StringBuilder text = new StringBuilder(HEAD);

  private BashScript() {}

  static String of(CommandDescription root, List<CommandDescription> commands) {
    BashScript script = new BashScript();
    List<String> names = new ArrayList<>();
    for (CommandDescription command : commands) {
      names.add(command.name());
      script.add(command.name(), command, Candidates.of(command), Candidates.takesFiles(command));
    }
    script.add("''", root, names, false);
    return script.text.append(TAIL).toString();
  }

  private void add(String pattern, CommandDescription command, List<String> words, boolean files) {
    List<String> options = new ArrayList<>();
    for (Option option : command.options()) {
      options.add("--" + option.name());
    }
    text.append("    ").append(pattern).append(")\n");
    text.append("      options='").append(String.join(" ", options)).append("'\n");
    text.append("      case $before in\n");
    for (Option option : command.options()) {
      if (option.placeholder() != null) {
        text.append("        --").append(option.name()).append(") words='");
        text.append(String.join(" ", Candidates.of(option))).append("' files=");
        text.append(Candidates.takesFile(option) ? "1" : "").append(" ;;\n");
      }
    }
    text.append("        *) words='").append(String.join(" ", words)).append("' files=");
    text.append(files ? "1" : "").append(" ;;\n      esac\n      ;;\n");
  }
}
