package dev.kegang.cli.completion;

import dev.kegang.cli.CommandDescription;
import dev.kegang.lint.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shell there is a script for. */
public enum Shell {
  BASH("bash"),
  ZSH("zsh"),
  FISH("fish"),
  POWERSHELL("powershell");

  private final String id;

  Shell(String id) {
    this.id = id;
  }

  /** The shell users call by a name; null where there is none. */
  public static @Nullable Shell named(String id) {
    for (Shell shell : values()) {
      if (shell.id.equals(id)) {
        return shell;
      }
    }
    return null;
  }

  public static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Shell shell : values()) {
      ids.add(shell.id);
    }
    return ids;
  }

  /**
   * The script, to be read by the shell when it starts.
   *
   * @param root what may stand without a command
   */
  public String script(
      CommandDescription root, List<CommandDescription> commands, Messages messages) {
    return switch (this) {
      case BASH -> BashScript.of(root, commands);
      case ZSH -> ZshScript.of(root, commands, messages);
      case FISH -> FishScript.of(root, commands, messages);
      case POWERSHELL -> PowerShellScript.of(root, commands, messages);
    };
  }
}
