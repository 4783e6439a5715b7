package dev.kegang.lint;

import dev.kegang.text.Blanks;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out what each suppression of a text reaches. */
final class SuppressionScopes {

  private final SourceText source;
  private final LineIndex lines;
  private final Map<String, List<SuppressionScope>> byRule = new HashMap<>();
  private final Map<String, List<TextSpan>> open = new HashMap<>();
  private final Set<TextSpan> endings = new HashSet<>();

  SuppressionScopes(SourceText source, List<Suppression> suppressions) {
    this.source = source;
    this.lines = source.lines();
    int[] targets = targets(suppressions);
    for (int i = 0; i < targets.length; i++) {
      add(suppressions.get(i), targets[i]);
    }
    open.values().forEach(names -> close(names, source.length() + 1));
    for (List<SuppressionScope> scopes : byRule.values()) {
      scopes.sort(Comparator.comparingInt(SuppressionScope::from));
    }
  }

  /** Per rule its scopes, ordered by their beginning. */
  Map<String, List<SuppressionScope>> byRule() {
    return byRule;
  }

  /** The names in comments that end a silence; the comment's word where it has no names. */
  Set<TextSpan> endings() {
    return endings;
  }

  private void add(Suppression suppression, int target) {
    if (suppression.directive() == null) {
      return;
    }
    switch (suppression.directive()) {
      case DISABLE_FILE -> {
        for (TextSpan name : suppression.names()) {
          put(name, 0, source.length() + 1);
        }
      }
      case DISABLE_NEXT_LINE -> {
        int from = Math.min(suppression.comment().range().end(), lines.lineEnd(target));
        for (TextSpan name : suppression.names()) {
          put(name, from, lines.lineEnd(target) + 1);
        }
      }
      case DISABLE -> {
        for (TextSpan name : suppression.names()) {
          open.computeIfAbsent(name.text(), rule -> new ArrayList<>(1)).add(name);
        }
      }
      case ENABLE -> enable(suppression);
    }
  }

  private void enable(Suppression suppression) {
    int end = suppression.comment().range().start();
    if (suppression.names().isEmpty()) {
      if (!open.isEmpty()) {
        endings.add(suppression.word());
      }
      open.values().forEach(names -> close(names, end));
      open.clear();
      return;
    }
    for (TextSpan name : suppression.names()) {
      List<TextSpan> names = open.remove(name.text());
      if (names != null) {
        endings.add(name);
        close(names, end);
      }
    }
  }

  private void close(List<TextSpan> names, int end) {
    for (TextSpan name : names) {
      int from = lines.lineStart(lines.lineAt(name.range().start()));
      put(name, Math.min(from, end), end);
    }
  }

  private void put(TextSpan name, int from, int to) {
    byRule
        .computeIfAbsent(name.text(), rule -> new ArrayList<>(1))
        .add(new SuppressionScope(name, from, to));
  }

  /**
   * Per suppression the next line that is not blank. Lines that hold nothing but a suppression are
   * passed over, so that several can be stacked above one line.
   */
  private int[] targets(List<Suppression> suppressions) {
    int[] targets = new int[suppressions.size()];
    int nextLine = -1;
    for (int i = targets.length - 1; i >= 0; i--) {
      TextRange comment = suppressions.get(i).comment().range();
      int last = lines.lineCount() - 1;
      int line = Math.min(lines.lineAt(comment.end()) + 1, last);
      while (line < last && isBlank(lines.lineStart(line), lines.lineEnd(line))) {
        line++;
      }
      targets[i] = line == nextLine ? targets[i + 1] : line;
      int first = lines.lineAt(comment.start());
      boolean alone =
          isBlank(lines.lineStart(first), comment.start())
              && isBlank(comment.end(), lines.lineEnd(lines.lineAt(comment.end())));
      nextLine = alone ? first : -1;
    }
    return targets;
  }

  private boolean isBlank(int from, int to) {
    String content = source.content();
    for (int i = from; i < to; i++) {
      if (!Blanks.isBlank(content.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
