package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Comment;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.syntax.SourceLine;
import dev.kegang.syntax.SourceLines;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What can be inserted at a place: missing fields, captions, sections and pages. */
public final class Completion {

  /** Stands for what is going to be typed in an empty line. */
  private static final String EMPTY = "x";

  private Completion() {}

  /**
   * The proposals for a cursor, the best first.
   *
   * @param at the cursor
   * @param messages for what the list says; what is inserted is in the document's language
   * @param today for a new title page
   * @param open the other lessons of the course that are open
   * @param course what all its lessons offer; only asked for where that is of use
   */
  public static List<Proposal> at(
      Outline outline,
      int at,
      Messages messages,
      LocalDate today,
      List<Outline> open,
      Supplier<CourseOffers> course) {
    // Nothing is ever typed before a byte order mark.
    int cursor = outline.source().hasByteOrderMark() ? Math.max(1, at) : at;
    List<Proposal> ofComment = SuppressionProposals.at(outline.source(), cursor, messages);
    if (!ofComment.isEmpty()) {
      return ofComment;
    }
    if (isInComment(outline, cursor) || isInCode(outline, cursor)) {
      return List.of();
    }
    CompletionPlace place = CompletionPlace.at(outline, cursor, messages, today, open, course);
    List<Proposal> proposals = new ArrayList<>();
    proposals.addAll(CaptionProposals.at(place));
    proposals.addAll(CitationProposals.at(place));
    proposals.addAll(EntryProposals.at(place));
    proposals.addAll(DateProposals.at(place));
    proposals.addAll(PlacementProposals.at(place));
    proposals.addAll(FieldProposals.at(place));
    proposals.addAll(SectionProposals.at(place));
    proposals.addAll(PageProposals.at(place));
    proposals.addAll(TermProposals.at(place));
    proposals.sort(Comparator.comparingInt(Proposal::order));
    return proposals;
  }

  private static boolean isInComment(Outline outline, int cursor) {
    for (Comment comment : outline.comments()) {
      var range = comment.span().range();
      if (range.start() < cursor && cursor < range.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the line of a cursor is one of a block of code. No code reaches over a heading, nor
   * does what follows the line decide.
   */
  private static boolean isInCode(Outline outline, int cursor) {
    LineIndex lines = outline.source().lines();
    int line = lines.lineAt(cursor);
    int start = lines.lineStart(line);
    int end = Math.max(start, lines.lineEnd(line));
    String content = outline.source().content();
    String above = content.substring(headingAbove(outline, start), start);
    String text = content.substring(start, end);
    // A line that is still empty shows as little as one behind the code what it belongs to.
    SourceText read = SourceText.of(above + text + (text.isBlank() ? EMPTY : ""));
    return SourceLines.of(read).get(read.lines().lineCount() - 1).kind() == SourceLine.Kind.CODE;
  }

  /** Where the last heading before a place begins; the start of the text where there is none. */
  private static int headingAbove(Outline outline, int place) {
    List<Heading> headings = outline.headings();
    for (int i = headings.size() - 1; i >= 0; i--) {
      if (headings.get(i).range().end() <= place) {
        return headings.get(i).range().start();
      }
    }
    return 0;
  }
}
