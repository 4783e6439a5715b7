package dev.kegang.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokensEdit;

/** Does with a delta of tokens what an editor does. */
final class TokenDeltas {

  private TokenDeltas() {}

  static List<Integer> applied(List<Integer> before, List<SemanticTokensEdit> edits) {
    List<Integer> after = new ArrayList<>(before);
    for (SemanticTokensEdit edit : edits) {
      after.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
      after.addAll(edit.getStart(), edit.getData());
    }
    return after;
  }
}
