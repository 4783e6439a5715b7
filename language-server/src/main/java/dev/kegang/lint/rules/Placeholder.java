package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.TellingFields;
import dev.kegang.outline.TellingItems;
import dev.kegang.outline.TellingWordings;
import dev.kegang.outline.TitlePage;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An outline holds content, not notes that tell its author what to write. */
public final class Placeholder implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").byPage();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    SettledPlaces settled = new SettledPlaces();
    PlaceholderScan scan = new PlaceholderScan(outline.vocabulary().placeholderWords());
    if (hasNotes(outline)) {
      checkBodies(outline, scan, settled, findings);
    }
    for (Heading heading : outline.headings()) {
      TextSpan name = scan.blankName(heading.title());
      if (name != null) {
        reportNote(name, settled, findings);
      }
    }
    checkParagraphs(outline, scan, settled, findings);
    checkMarks(outline, scan, settled, findings);
  }

  /** Whether any item or field may tell its author what to write; in most outlines none does. */
  private static boolean hasNotes(Outline outline) {
    TellingFields fields = TellingFields.of(outline);
    return !fields.unfinished().isEmpty()
        || !fields.unnamed().isEmpty()
        || !TellingItems.of(outline).unfinished().isEmpty()
        || hasItems(outline.titlePage());
  }

  private static boolean hasItems(@Nullable TitlePage page) {
    if (page != null) {
      for (Field field : page.fields()) {
        if (!field.items().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static void checkBodies(
      Outline outline, PlaceholderScan scan, SettledPlaces settled, Findings findings) {
    for (Section section : outline.sections()) {
      for (int i = 0; i < section.bodyCount(); i++) {
        checkItems(section.body(i).items(), settled, findings);
      }
    }
    for (Field field : outline.fields()) {
      checkItems(field.items(), settled, findings);
      if (field.placeholder() != null) {
        reportNote(field.placeholder().text(), settled, findings);
      } else if (field.kind() == null && scan.isUnfinished(field.label().word())) {
        reportNote(field.label().word(), settled, findings);
      }
    }
  }

  private static void checkMarks(
      Outline outline, PlaceholderScan scan, SettledPlaces settled, Findings findings) {
    List<TextSpan> suspects = TellingWordings.of(outline).marks();
    if (suspects.isEmpty()) {
      return;
    }
    settled.addHours(outline);
    for (TextSpan line : suspects) {
      for (TextSpan mark : scan.marks(line)) {
        if (settled.add(mark.range())) {
          findings.report("mark", mark.range(), mark.text());
        }
      }
    }
  }

  private static void checkItems(List<Item> items, SettledPlaces settled, Findings findings) {
    for (Item item : items) {
      // An ellipsis below other items only says that there are more.
      if (item.content() instanceof dev.kegang.outline.Placeholder note
          && !(items.size() > 1 && isEllipsis(item.text().text()))) {
        reportNote(note.text(), settled, findings);
      }
      if (!item.children().isEmpty()) {
        checkItems(item.children(), settled, findings);
      }
    }
  }

  private static boolean isEllipsis(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '.' && text.charAt(i) != '…') {
        return false;
      }
    }
    return true;
  }

  private static void checkParagraphs(
      Outline outline, PlaceholderScan scan, SettledPlaces settled, Findings findings) {
    List<TextSpan> suspects = new ArrayList<>();
    for (TextSpan line : TellingWordings.of(outline).unfinished()) {
      if (scan.isUnfinished(line) && opensParagraph(outline.source(), line)) {
        suspects.add(line);
      }
    }
    Set<Integer> others = suspects.isEmpty() ? Set.of() : startsOfOthers(outline);
    for (TextSpan line : suspects) {
      if (!others.contains(line.range().start())) {
        reportNote(line.trimmed(), settled, findings);
      }
    }
  }

  /** Where wordings start that are headings, labels or items. */
  private static Set<Integer> startsOfOthers(Outline outline) {
    Set<Integer> starts = new HashSet<>();
    for (Heading heading : outline.headings()) {
      starts.add(heading.text().start());
    }
    for (Field field : outline.fields()) {
      starts.add(field.label().range().start());
    }
    for (Item item : outline.items()) {
      starts.add(item.text().start());
    }
    return starts;
  }

  private static boolean opensParagraph(SourceText source, TextSpan line) {
    int number = source.lines().lineAt(line.range().start());
    int start = source.lines().lineStart(number);
    if (!source.span(start, line.range().start()).trimmed().isEmpty()) {
      return false;
    }
    int before = number == 0 ? start : source.lines().lineStart(number - 1);
    TextSpan above = source.span(before, start).trimmed();
    return above.isEmpty() || above.text().charAt(0) == '#';
  }

  private static void reportNote(TextSpan note, SettledPlaces settled, Findings findings) {
    if (settled.add(note.range())) {
      TextSpan line = firstLine(note);
      findings.report("author-note", line.range(), line.text());
    }
  }

  private static TextSpan firstLine(TextSpan text) {
    for (int i = 0; i < text.text().length(); i++) {
      char c = text.text().charAt(i);
      if (c == '\n' || c == '\r') {
        return text.slice(0, i).trimmed();
      }
    }
    return text;
  }
}
