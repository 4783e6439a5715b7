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

/** Inserts a whole new section, the very one a completion proposes. */
public final class SectionSkeleton {

  private SectionSkeleton() {}

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
    Outline outlineWith =
        OutlineReader.read(SourceText.of(with), outline.vocabulary(), outline.profile());
    CompletionPlace place =
        CompletionPlace.at(outlineWith, at + gap.length(), messages, LocalDate.EPOCH, List.of());
    for (Proposal proposal : SectionProposals.at(place)) {
      if (proposal.kind() == Proposal.Kind.SECTION && proposal.replaced().isEmpty()) {
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
    }
    return List.of();
  }
}
