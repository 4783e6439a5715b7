package dev.kegang.outline;

import dev.kegang.text.TextEdit;
import dev.kegang.vocabulary.CaptionKind;
import java.util.ArrayList;
import java.util.List;

/** Numbers the captions of one kind in the order in which they stand. */
public final class CaptionRenumbering {

  private CaptionRenumbering() {}

  /** Counts captions and their mentions from 1, or from 0 where the first has that number. */
  public static Renumbering of(Outline outline, CaptionKind kind) {
    List<NumberedCaption> captions = NumberedCaption.all(outline, kind);
    NewNumbers numbers = new NewNumbers();
    List<TextEdit> edits = new ArrayList<>();
    int next = captions.isEmpty() ? 1 : Math.min(1, captions.get(0).caption().number());
    for (NumberedCaption numbered : captions) {
      Caption caption = numbered.caption();
      numbers.add(caption.number(), next, numbered.scope());
      if (caption.number() != next) {
        String digits = ChineseNumerals.write(next, numbered.digits());
        edits.add(new TextEdit(caption.digits(), digits));
      }
      next++;
    }
    List<NumberMention> mentions = new ArrayList<>();
    for (NumberMention mention : NumberMentionReader.read(outline)) {
      if (mention.caption() == kind) {
        mentions.add(mention);
      }
    }
    boolean certain = numbers.follow(mentions, edits) && numbers.coverAll(mentions);
    return new Renumbering(List.copyOf(edits), certain);
  }
}
