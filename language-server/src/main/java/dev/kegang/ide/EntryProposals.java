package dev.kegang.ide;

import dev.kegang.outline.Entry;
import dev.kegang.outline.EntryStyle;
import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.Sections;
import dev.kegang.text.Blanks;
import dev.kegang.text.Normalised;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proposes the entries the table of contents or the plan still lacks, from the sections. */
final class EntryProposals {

  private static final int ORDER = 10;

  private final CompletionPlace place;
  private final Outline outline;
  private final boolean plan;

  private EntryProposals(CompletionPlace place, boolean plan) {
    this.place = place;
    this.outline = place.outline();
    this.plan = plan;
  }

  static List<Proposal> at(CompletionPlace place) {
    var contents = place.outline().tableOfContents();
    var plan = place.outline().coursePlan();
    if (!place.line().restBlank()) {
      return List.of();
    }
    if (contents != null && isIn(contents.heading().range(), contents.range(), place)) {
      return new EntryProposals(place, false).all(contents.entries());
    }
    if (plan != null && isIn(plan.heading().range(), plan.range(), place)) {
      return new EntryProposals(place, true).all(plan.entries());
    }
    return List.of();
  }

  private static boolean isIn(TextRange heading, TextRange page, CompletionPlace place) {
    int start = place.line().start();
    boolean last = page.end() == place.source().length() && start == page.end();
    return heading.end() <= start && (start < page.end() || last);
  }

  private List<Proposal> all(List<Entry> entries) {
    List<Section> sections = Sections.ofFirstLesson(outline);
    List<Section> missing = missing(entries, sections);
    int from = skipBlanks(place.line().start());
    int word = wordStart(from);
    String typed = place.source().span(word, place.cursor()).text();
    String before = place.source().span(from, word).text();
    EntryStyle style = plan ? place.style().planEntry() : place.style().contentsEntry();
    List<Proposal> proposals = new ArrayList<>();
    int number = 0;
    for (Section section : missing) {
      // Both lists are in order.
      while (!sections.get(number).range().equals(section.range())) {
        number++;
      }
      String title = section.heading().title().text();
      String filter = SearchKeys.match(typed, List.of(title));
      if (filter != null) {
        String entry = style.entry(number + 1, title) + description(section);
        Template template = new Template().text(entry);
        proposals.add(
            new Proposal(
                Proposal.Kind.ENTRY,
                title,
                place.messages().text("editor.completion.entry"),
                "",
                new TextRange(from, place.cursor()),
                template.snippet(),
                template.plain(),
                before + filter,
                ORDER + proposals.size(),
                List.of()));
      }
    }
    return proposals;
  }

  /** A list that names no section at all, such as a plan by weeks, lacks none. */
  private List<Section> missing(List<Entry> entries, List<Section> sections) {
    Set<String> listed = new HashSet<>();
    for (Entry entry : entries) {
      if (!isTyped(entry.range())) {
        listed.add(Normalised.key(entry.title().text()));
      }
    }
    List<Section> missing = new ArrayList<>();
    for (Section section : sections) {
      if (!listed.contains(Normalised.key(section.heading().title().text()))) {
        missing.add(section);
      }
    }
    return missing.size() == sections.size() && !listed.isEmpty() ? List.of() : missing;
  }

  private boolean isTyped(TextRange entry) {
    return entry.start() >= place.line().start() && entry.start() <= place.cursor();
  }

  private String description(Section section) {
    Field summary = plan ? section.field(FieldKind.SUMMARY) : null;
    return summary == null || summary.value() == null ? "" : " - " + summary.value().text();
  }

  private int skipBlanks(int from) {
    SourceText source = place.source();
    int at = from;
    while (at < place.cursor() && Blanks.isBlank(source.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Behind the number or bullet that was typed, and the marks that open bold. */
  private int wordStart(int from) {
    SourceText source = place.source();
    int at = from;
    while (at < place.cursor() && Character.isDigit(source.charAt(at))) {
      at++;
    }
    if (at < place.cursor() && ".、)）-*+".indexOf(source.charAt(at)) >= 0) {
      at++;
    }
    at = skipBlanks(at);
    while (at < place.cursor() && source.charAt(at) == '*') {
      at++;
    }
    return at;
  }
}
