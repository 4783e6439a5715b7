package dev.kegang.lsp.handlers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which code actions a client asks for. */
final class ActionKinds {

  private ActionKinds() {}

  /**
   * Whether actions of a kind are wanted. A kind stands for all kinds below it; the empty one, and
   * none at all, for every kind that needn't be asked for.
   */
  static boolean wanted(String kind, @Nullable List<String> only) {
    if (only == null) {
      return true;
    }
    for (String wanted : only) {
      if (wanted.isEmpty() || kind.equals(wanted) || kind.startsWith(wanted + ".")) {
        return true;
      }
    }
    return false;
  }
}
