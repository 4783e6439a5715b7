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
    int[] numbers = new int[captions.size()];
    int first = captions.isEmpty() ? 1 : Math.min(1, captions.get(0).caption().number());
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = first + i;
    }
    return of(outline, kind, captions, numbers);
  }

  /**
   * Gives each caption of a kind a number; their mentions follow.
   *
   * @param numbers one for each of them, in the order in which they stand
   */
  public static Renumbering of(Outline outline, CaptionKind kind, int[] numbers) {
    return of(outline, kind, NumberedCaption.all(outline, kind), numbers);
  }

  private static Renumbering of(
      Outline outline, CaptionKind kind, List<NumberedCaption> captions, int[] numbers) {
    NewNumbers changes = new NewNumbers();
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      NumberedCaption numbered = captions.get(i);
      Caption caption = numbered.caption();
      changes.add(caption.number(), numbers[i], numbered.scope());
      if (caption.number() != numbers[i]) {
        String digits = ChineseNumerals.write(numbers[i], numbered.digits());
        edits.add(new TextEdit(caption.digits(), digits));
      }
    }
    List<NumberMention> mentions = new ArrayList<>();
    for (NumberMention mention : NumberMentionReader.read(outline)) {
      if (mention.caption() == kind) {
        mentions.add(mention);
      }
    }
    boolean certain = changes.follow(mentions, edits) && changes.coverAll(mentions);
    return new Renumbering(List.copyOf(edits), certain);
  }
}
