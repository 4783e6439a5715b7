package dev.kegang.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.ide.DocumentSymbols;
import dev.kegang.ide.Symbol;
import dev.kegang.ide.Token;
import dev.kegang.ide.Tokens;
import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;
import dev.kegang.lint.LintResult;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.List;

/** That ranges lie inside their text, and neither begin nor end inside a character. */
final class Ranges {

  private final String text;

  private Ranges(String text) {
    this.text = text;
  }

  static void assertInside(Document document, LintResult result) {
    Ranges ranges = new Ranges(document.source().content());
    for (Finding finding : result.findings()) {
      ranges.check(finding.range(), finding);
      finding.related().forEach(related -> ranges.check(related.range(), finding));
      for (Fix fix : finding.fixes()) {
        fix.edits().forEach(edit -> ranges.check(edit.range(), finding));
        TextEdits.of(fix.edits()).applyTo(ranges.text);
      }
    }
    for (Token token : Tokens.of(document.outline())) {
      ranges.check(token.range(), token);
    }
    ranges.check(DocumentSymbols.of(document.outline(), Work.MESSAGES));
  }

  private void check(List<Symbol> symbols) {
    for (Symbol symbol : symbols) {
      check(symbol.range(), symbol);
      check(symbol.selection(), symbol);
      assertTrue(symbol.range().contains(symbol.selection()), symbol::toString);
      check(symbol.children());
    }
  }

  private void check(TextRange range, Object of) {
    assertTrue(range.end() <= text.length(), of::toString);
    assertTrue(!isInside(range.start()) && !isInside(range.end()), of::toString);
  }

  private boolean isInside(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
