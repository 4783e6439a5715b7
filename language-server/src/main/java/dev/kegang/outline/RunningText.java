package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is said in the running text of an outline. */
public final class RunningText {

  private RunningText() {}

  /** Per text the first wording that says it and nothing else, where there is one. */
  public static Map<String, TextSpan> first(Outline outline, Set<String> texts) {
    Map<String, TextSpan> first = new HashMap<>();
    if (outline.wordings() instanceof PagedWordings paged) {
      paged.addFirst(texts, outline.vocabulary().tellingPairs(), first);
    } else {
      addFirst(outline.wordings(), texts, first);
    }
    return first;
  }

  static void addFirst(List<TextSpan> wordings, Set<String> texts, Map<String, TextSpan> first) {
    for (TextSpan wording : wordings) {
      if (texts.contains(wording.text())) {
        first.putIfAbsent(wording.text(), wording);
      }
    }
  }
}
