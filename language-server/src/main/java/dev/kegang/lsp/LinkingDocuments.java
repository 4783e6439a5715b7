package dev.kegang.lsp;

import dev.kegang.outline.LinkTargets;
import dev.kegang.outline.LinkTargets.Found;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which open documents link to headings of a file. For one thread at a time.
 *
 * <p>Documents go by what all spellings of their URIs have in common.
 */
final class LinkingDocuments {

  private final Map<String, Set<String>> byFile = new HashMap<>();
  private final Map<String, Set<String>> filesOf = new HashMap<>();

  /** Takes where the links of a document lead now. */
  void put(String document, LinkTargets targets) {
    Set<String> now = new HashSet<>();
    for (Found found : targets.byTarget().values()) {
      if (found.headings() != null) {
        now.add(found.headings());
      }
    }
    Set<String> before = now.isEmpty() ? filesOf.remove(document) : filesOf.put(document, now);
    if (before != null) {
      for (String file : before) {
        if (!now.contains(file)) {
          leave(file, document);
        }
      }
    }
    for (String file : now) {
      byFile.computeIfAbsent(file, named -> new LinkedHashSet<>(1)).add(document);
    }
  }

  /** Forgets a document that is closed. */
  void remove(String document) {
    put(document, LinkTargets.UNKNOWN);
  }

  /** Whether no document links to headings of a file. */
  boolean isEmpty() {
    return byFile.isEmpty();
  }

  /** The documents that link to headings of a file, in no order. */
  Set<String> to(String file) {
    return Set.copyOf(byFile.getOrDefault(file, Set.of()));
  }

  private void leave(String file, String document) {
    Set<String> linking = byFile.get(file);
    if (linking != null && linking.remove(document) && linking.isEmpty()) {
      byFile.remove(file);
    }
  }
}
