package dev.kegang.cli;

import dev.kegang.cli.report.Excerpt;
import dev.kegang.cli.report.Place;
import dev.kegang.cli.report.Region;
import dev.kegang.cli.report.ReportedFinding;
import dev.kegang.cli.report.ReportedFix;
import dev.kegang.cli.report.ReportedRelated;
import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;
import dev.kegang.lint.Messages;
import dev.kegang.lint.Related;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Turns findings of one text into what reports need, so that the text can be let go. */
final class FindingResolver {

  private final String path;
  private final SourceText source;
  private final LineIndex lines;
  private final Messages messages;

  /** Where code points were last counted to: findings come in order, so lines are walked once. */
  private int countedLine = -1;

  private int countedTo;
  private int count;

  FindingResolver(String path, SourceText source, Messages messages) {
    this.path = path;
    this.source = source;
    this.lines = source.lines();
    this.messages = messages;
  }

  List<ReportedFinding> resolve(List<Finding> findings) {
    List<ReportedFinding> resolved = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      resolved.add(resolve(finding));
    }
    return resolved;
  }

  private ReportedFinding resolve(Finding finding) {
    Place place = place(finding.range());
    List<ReportedRelated> related = new ArrayList<>(finding.related().size());
    for (Related other : finding.related()) {
      related.add(new ReportedRelated(place(other.range()), messages.text(other.message())));
    }
    List<ReportedFix> fixes = new ArrayList<>(finding.fixes().size());
    for (Fix fix : finding.fixes()) {
      fixes.add(resolve(fix));
    }
    return new ReportedFinding(
        finding.rule(),
        finding.severity(),
        messages.text(finding.message()),
        place,
        Excerpt.of(source, finding.range()),
        related,
        fixes);
  }

  private ReportedFix resolve(Fix fix) {
    List<ReportedFix.Edit> edits = new ArrayList<>(fix.edits().size());
    for (TextEdit edit : fix.edits()) {
      edits.add(new ReportedFix.Edit(path, region(edit.range()), edit.newText()));
    }
    return new ReportedFix(messages.text(fix.title()), fix.safe(), edits);
  }

  private Place place(TextRange range) {
    return new Place(path, region(range), 1 + codePoints(range.start()));
  }

  private Region region(TextRange range) {
    int startLine = lines.lineAt(range.start());
    int endLine = lines.lineAt(range.end());
    return new Region(
        1 + startLine,
        1 + Math.max(0, range.start() - firstColumn(startLine)),
        1 + endLine,
        1 + Math.max(0, range.end() - firstColumn(endLine)));
  }

  /** Offset of a line's first column. */
  private int firstColumn(int line) {
    return lines.lineStart(line) + (line == 0 && source.hasByteOrderMark() ? 1 : 0);
  }

  /** Code points from the first column of an offset's line up to the offset. */
  private int codePoints(int offset) {
    int line = lines.lineAt(offset);
    if (line != countedLine) {
      countedLine = line;
      countedTo = Math.min(offset, firstColumn(line));
      count = 0;
    }
    count +=
        offset >= countedTo
            ? source.content().codePointCount(countedTo, offset)
            : -source.content().codePointCount(offset, countedTo);
    countedTo = offset;
    return Math.max(0, count);
  }
}
