package dev.kegang.outline;

import dev.kegang.text.TextEdit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Gives sections other numbers: in their headings, in what mentions them, in the links to them; the
 * table of contents and the plan count on.
 */
public final class SectionRenumbering {

  private SectionRenumbering() {}

  /** Counts the numbered sections in the order in which they stand. */
  public static Renumbering inOrder(Outline outline) {
    List<Section> sections = Sections.numbered(outline);
    int first = Sections.firstNumber(outline, sections);
    int[] numbers = new int[sections.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = first + i;
    }
    Renumbering renumbering = of(outline, sections, numbers);
    List<TextEdit> edits = new ArrayList<>(renumbering.edits());
    TableOfContents contents = outline.tableOfContents();
    if (contents != null && EntryAlignment.ofContents(outline) != null) {
      edits.addAll(EntryNumbers.inOrder(outline, contents.entries()));
    }
    CoursePlan plan = outline.coursePlan();
    if (plan != null && EntryAlignment.ofPlan(outline) != null) {
      edits.addAll(EntryNumbers.inOrder(outline, plan.entries()));
    }
    return new Renumbering(List.copyOf(edits), renumbering.certain());
  }

  /**
   * Gives each of some sections a number, leaving contents and plan as they are.
   *
   * @param sections with an ordinal each
   * @param numbers in the order of {@code sections}
   */
  public static Renumbering of(Outline outline, List<Section> sections, int[] numbers) {
    NewNumbers changes = new NewNumbers();
    List<TextEdit> edits = new ArrayList<>();
    IdentityHashMap<Heading, String> newTexts = new IdentityHashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      Section section = sections.get(i);
      Heading heading = section.heading();
      Ordinal ordinal = heading.ordinal();
      if (ordinal == null) {
        continue;
      }
      changes.add(ordinal.value(), numbers[i], section.range());
      if (ordinal.value() != numbers[i]) {
        TextEdit edit = edit(outline, ordinal, numbers[i]);
        edits.add(edit);
        newTexts.put(heading, replaced(heading, edit));
      }
    }
    List<NumberMention> mentions = new ArrayList<>();
    for (NumberMention mention : NumberMentionReader.read(outline)) {
      if (mention.caption() == null) {
        mentions.add(mention);
      }
    }
    boolean certain = changes.follow(mentions, edits);
    edits.addAll(HeadingAnchors.follow(outline, newTexts));
    return new Renumbering(List.copyOf(edits), certain);
  }

  /** Of a number with levels only the last one changes. */
  private static TextEdit edit(Outline outline, Ordinal ordinal, int number) {
    String content = outline.source().content();
    int end = ordinal.number().end();
    int start = ordinal.number().start();
    if (ordinal.path().size() > 1) {
      start = end;
      while (start > ordinal.number().start()
          && ChineseNumerals.digit(content.charAt(start - 1)) >= 0) {
        start--;
      }
    }
    String numeral = ChineseNumerals.write(number, content.substring(start, end));
    return new TextEdit(outline.source().span(start, end).range(), numeral);
  }

  private static String replaced(Heading heading, TextEdit edit) {
    int start = heading.text().start();
    String text = heading.text().text();
    return text.substring(0, edit.range().start() - start)
        + edit.newText()
        + text.substring(edit.range().end() - start);
  }
}
