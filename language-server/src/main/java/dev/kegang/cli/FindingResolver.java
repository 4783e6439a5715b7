package dev.kegang.cli;

import dev.kegang.cli.report.Excerpt;
import dev.kegang.cli.report.Place;
import dev.kegang.cli.report.Region;
import dev.kegang.cli.report.ReportNeeds;
import dev.kegang.cli.report.ReportedFinding;
import dev.kegang.cli.report.ReportedFix;
import dev.kegang.cli.report.ReportedRelated;
import dev.kegang.course.FactPlace;
import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;
import dev.kegang.lint.FlaggedText;
import dev.kegang.lint.Messages;
import dev.kegang.lint.Related;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns findings of one text into what reports need, so that the text can be let go. */
final class FindingResolver {

  /** UTF-16 units; nobody could review a longer suggestion. */
  private static final int LONGEST_WHOLE_FIX = 8_000;

  private final String path;
  private final SourceText source;
  private final PositionCounter positions;
  private final Messages messages;
  private final ReportNeeds needs;
  private final CoursePlaces places;

  /** Made when the first finding needs it. */
  private String @Nullable [] lineHashes;

  FindingResolver(String path, SourceText source, Messages messages, ReportNeeds needs) {
    this(path, source, messages, needs, CoursePlaces.NONE);
  }

  /**
   * @param places where findings' other places are that stand in other files
   */
  FindingResolver(
      String path, SourceText source, Messages messages, ReportNeeds needs, CoursePlaces places) {
    this.places = places;
    this.path = path;
    this.source = source;
    this.positions = new PositionCounter(source);
    this.messages = messages;
    this.needs = needs;
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
      FactPlace elsewhere = other.elsewhere();
      Place at = elsewhere == null ? place(other.range()) : places.place(elsewhere);
      related.add(new ReportedRelated(at, messages.text(other.message())));
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
        FlaggedText.of(source, finding.range()),
        lineHash(finding.range().start()),
        related,
        fixes);
  }

  private ReportedFix resolve(Fix fix) {
    List<ReportedFix.Edit> edits = new ArrayList<>(fix.edits().size());
    for (TextEdit edit : fix.edits()) {
      edits.add(new ReportedFix.Edit(path, region(edit.range()), edit.newText()));
    }
    return new ReportedFix(messages.text(fix.title()), fix.safe(), edits, whole(fix.edits()));
  }

  private Place place(TextRange range) {
    return new Place(path, region(range));
  }

  private Region region(TextRange range) {
    return new Region(positions.at(range.start()), positions.at(range.end()));
  }

  private @Nullable String lineHash(int offset) {
    if (!needs.lineHashes()) {
      return null;
    }
    String[] known = lineHashes;
    if (known == null) {
      known = LineHashes.of(source);
      lineHashes = known;
    }
    return known[source.lines().lineAt(offset)];
  }

  /** The edits of a fix as one, with what stands between them. */
  private ReportedFix.@Nullable Edit whole(List<TextEdit> edits) {
    if (!needs.wholeFixes() || edits.isEmpty()) {
      return null;
    }
    TextRange range = edits.get(0).range();
    for (TextEdit edit : edits) {
      range = range.union(edit.range());
    }
    if (range.length() > LONGEST_WHOLE_FIX) {
      return null;
    }
    List<TextEdit> shifted = new ArrayList<>(edits.size());
    for (TextEdit edit : edits) {
      shifted.add(new TextEdit(edit.range().shiftedBy(-range.start()), edit.newText()));
    }
    String text = TextEdits.of(shifted).applyTo(source.span(range).text());
    return new ReportedFix.Edit(path, region(range), text);
  }
}
