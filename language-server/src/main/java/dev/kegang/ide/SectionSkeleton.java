package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineReader;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts a whole new section, the very one a completion proposes. */
public final class SectionSkeleton {

  private SectionSkeleton() {}

  /**
   * The edits that insert a section above another one; none where no section can stand there.
   *
   * @param section the lines of that other one
   */
  public static List<TextEdit> above(Outline outline, TextRange section, Messages messages) {
    String gap = WritingStyle.of(outline).lineEnd().repeat(2);
    int at = section.start();
    String text = outline.source().content();
    String with = text.substring(0, at) + gap + text.substring(at);
    Proposal proposal = proposal(outline, with, at, messages);
    if (proposal == null) {
      return List.of();
    }
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.insert(at, proposal.plain() + gap));
    for (TextEdit edit : proposal.additional()) {
      boolean behind = edit.range().start() >= at + gap.length();
      edits.add(
          new TextEdit(
              behind ? edit.range().shiftedBy(-gap.length()) : edit.range(), edit.newText()));
    }
    return edits;
  }

  /**
   * The edits that insert a section behind another one; none where no section can stand there.
   *
   * @param section the lines of that other one
   */
  public static List<TextEdit> behind(Outline outline, TextRange section, Messages messages) {
    String gap = WritingStyle.of(outline).lineEnd().repeat(2);
    int at = section.end();
    String text = outline.source().content();
    // The proposal is that of an empty line behind the section.
    String with = text.substring(0, at) + gap + text.substring(at);
    Proposal proposal = proposal(outline, with, at + gap.length(), messages);
    if (proposal == null) {
      return List.of();
    }
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.insert(at, gap + proposal.plain()));
    for (TextEdit edit : proposal.additional()) {
      boolean behind = edit.range().start() > at;
      edits.add(
          new TextEdit(
              behind ? edit.range().shiftedBy(-gap.length()) : edit.range(), edit.newText()));
    }
    return edits;
  }

  /** The section that completion proposes on an empty line; null where it proposes none. */
  private static @Nullable Proposal proposal(
      Outline outline, String with, int at, Messages messages) {
    Outline outlineWith =
        OutlineReader.read(SourceText.of(with), outline.vocabulary(), outline.profile());
    CompletionPlace place =
        CompletionPlace.at(
            outlineWith, at, messages, LocalDate.EPOCH, List.of(), () -> CourseOffers.NONE);
    for (Proposal proposal : SectionProposals.at(place)) {
      if (proposal.kind() == Proposal.Kind.SECTION && proposal.replaced().isEmpty()) {
        return proposal;
      }
    }
    return null;
  }
}
