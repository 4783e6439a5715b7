package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Comment;
import dev.kegang.outline.Outline;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What can be inserted at a place: missing fields, captions, sections and pages. */
public final class Completion {

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
    if (isInComment(outline, cursor) || isInCode(outline.source(), cursor)) {
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

  /** Whether a fence is open at a cursor. */
  private static boolean isInCode(SourceText source, int cursor) {
    LineIndex lines = source.lines();
    int last = lines.lineAt(cursor);
    char fence = 0;
    for (int line = 0; line < last; line++) {
      int at = lines.lineStart(line);
      int end = lines.lineEnd(line);
      while (at < end && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
        at++;
      }
      if (source.content().startsWith("```", at) && fence != '~') {
        fence = fence == 0 ? '`' : 0;
      } else if (source.content().startsWith("~~~", at) && fence != '`') {
        fence = fence == 0 ? '~' : 0;
      }
    }
    return fence != 0;
  }
}
