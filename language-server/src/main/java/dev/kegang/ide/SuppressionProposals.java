package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.lint.Rule;
import dev.kegang.lint.Rules;
import dev.kegang.lint.Suppression.Directive;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Proposes the words of a comment that silences findings: what it does, and rules. */
final class SuppressionProposals {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final String PREFIX = "kegang-";

  private SuppressionProposals() {}

  /** Proposals for a cursor in a comment on its line; none where it is in no such comment. */
  static List<Proposal> at(SourceText source, int cursor, Messages messages) {
    int lineStart = source.lines().lineStart(source.lines().lineAt(cursor));
    String before = source.content().substring(lineStart, cursor);
    int open = before.lastIndexOf(OPEN);
    if (open < 0 || before.indexOf(CLOSE, open) >= 0) {
      return List.of();
    }
    String text = before.substring(open + OPEN.length());
    String stripped = text.stripLeading();
    int wordStart = cursor;
    while (wordStart > lineStart && isNameCharacter(source.charAt(wordStart - 1))) {
      wordStart--;
    }
    TextRange word = new TextRange(wordStart, cursor);
    boolean first = stripped.length() <= cursor - wordStart;
    if (first) {
      return directives(source.span(word).text(), word, messages);
    }
    boolean ours = stripped.startsWith(PREFIX) && stripped.indexOf(':') < 0;
    return ours && stripped.indexOf('：') < 0
        ? rules(source.span(word).text(), word, messages)
        : List.of();
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || Character.isDigit(c);
  }

  private static List<Proposal> directives(String typed, TextRange word, Messages messages) {
    List<Proposal> proposals = new ArrayList<>();
    String start = typed.startsWith("-") ? "" : typed;
    for (Directive directive : Directive.values()) {
      if (directive.word().startsWith(start.toLowerCase(Locale.ROOT)) && start.equals(typed)) {
        String key = "editor.completion." + directive.word();
        add(Proposal.Kind.DIRECTIVE, directive.word(), messages.text(key), word, proposals);
      }
    }
    return proposals;
  }

  private static List<Proposal> rules(String typed, TextRange word, Messages messages) {
    List<Proposal> proposals = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      if (rule.name().contains(typed.toLowerCase(Locale.ROOT))) {
        String detail = messages.text("editor.completion.rule");
        add(Proposal.Kind.RULE, rule.name(), detail, word, proposals);
      }
    }
    return proposals;
  }

  private static void add(
      Proposal.Kind kind, String text, String detail, TextRange word, List<Proposal> proposals) {
    int order = proposals.size();
    proposals.add(new Proposal(kind, text, detail, "", word, text, text, text, order, List.of()));
  }
}
