package dev.kegang.lint.rules;

import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.outline.Outline;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Colons that should be alike; those of the smaller side are one finding together. */
final class ColonGroup {

  private static final char FULL_WIDTH = '：';

  private final String content;
  private final boolean fullWidthOnTie;

  /** The separators with such colons. */
  private final List<TextSpan> fullWidth = new ArrayList<>();

  private final List<TextSpan> narrow = new ArrayList<>();

  /**
   * An empty group.
   *
   * @param fullWidthOnTie which side wins where both are equally many
   */
  ColonGroup(Outline outline, boolean fullWidthOnTie) {
    this.content = outline.source().content();
    this.fullWidthOnTie = fullWidthOnTie;
  }

  /** Adds a separator; one that is no colon does not count. */
  void add(TextSpan separator) {
    int colon = colon(separator.text());
    if (colon >= 0) {
      (separator.text().charAt(colon) == FULL_WIDTH ? fullWidth : narrow).add(separator);
    }
  }

  /** Where the first colon stands; -1 where there is none. */
  private static int colon(String separator) {
    for (int i = 0; i < separator.length(); i++) {
      if (separator.charAt(i) == FULL_WIDTH || separator.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  private static List<TextSpan> colons(List<TextSpan> separators) {
    List<TextSpan> colons = new ArrayList<>(separators.size());
    for (TextSpan separator : separators) {
      int colon = colon(separator.text());
      colons.add(separator.slice(colon, colon + 1));
    }
    return colons;
  }

  /** Reports the smaller side, at its first colon. */
  void report(String key, Findings findings) {
    if (!fullWidth.isEmpty() && !narrow.isEmpty()) {
      reportMixture(key, findings);
    }
  }

  private void reportMixture(String key, Findings findings) {
    boolean keepFullWidth =
        fullWidth.size() > narrow.size() || (fullWidth.size() == narrow.size() && fullWidthOnTie);
    List<TextSpan> kept = colons(keepFullWidth ? fullWidth : narrow);
    List<TextSpan> changed = colons(keepFullWidth ? narrow : fullWidth);
    String colon = kept.get(0).text();
    FindingDraft finding =
        findings.report(
            key, changed.get(0).range(), changed.get(0).text(), colon, changed.size(), kept.size());
    for (TextSpan other : changed.subList(1, changed.size())) {
      finding.related("also", other.range(), other.text());
    }
    finding.related("like", kept.get(0).range(), colon);
    List<TextEdit> edits = new ArrayList<>();
    String replacement = colon + gap(kept);
    for (TextSpan other : changed) {
      edits.add(edit(other, colon, replacement));
    }
    finding.safeFix("unify", edits, colon);
  }

  /** What the author puts between this colon and the text behind it. */
  private String gap(List<TextSpan> kept) {
    for (TextSpan colon : kept) {
      int end = blankEnd(colon.range().end());
      if (isText(end) && !isMark(content.charAt(end))) {
        return content.substring(colon.range().end(), end);
      }
    }
    return kept.get(0).text().charAt(0) == FULL_WIDTH ? "" : " ";
  }

  /** Inside bold, and where nothing follows, only the colon itself changes. */
  private TextEdit edit(TextSpan colon, String alone, String withGap) {
    int end = blankEnd(colon.range().end());
    boolean insideBold = end == colon.range().end() && isText(end) && isMark(content.charAt(end));
    return isText(end) && !insideBold
        ? new TextEdit(new TextRange(colon.range().start(), end), withGap)
        : new TextEdit(colon.range(), alone);
  }

  private int blankEnd(int from) {
    int end = from;
    while (end < content.length() && isLineBlank(content.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isText(int offset) {
    return offset < content.length() && "\r\n".indexOf(content.charAt(offset)) < 0;
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_' || c == '】';
  }

  private static boolean isLineBlank(char c) {
    return c != '\n' && c != '\r' && Blanks.isBlank(c);
  }
}
