package dev.kegang.ide;

import dev.kegang.outline.Citation;
import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionKind;
import dev.kegang.outline.Work;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Proposes works where one is cited or listed: those of the bibliography, those the sections cite,
 * and those of the other lessons of the course. They are found by author, title and year.
 */
final class CitationProposals {

  private static final int ORDER = 20;

  /** More than these nobody looks through; those that match what is typed next come then. */
  private static final int MOST = 200;

  private final CompletionPlace place;

  /** Each work's citation, by what its spellings have in common. */
  private final Map<String, Citation> works = new LinkedHashMap<>();

  private CitationProposals(CompletionPlace place) {
    this.place = place;
  }

  static List<Proposal> at(CompletionPlace place) {
    Section section = place.section();
    TypedLine line = place.line();
    boolean item = line.hasBullet() && line.restBlank() && line.emphasis().isEmpty();
    if (section == null || !item) {
      return List.of();
    }
    boolean listing = section.kind() == SectionKind.BIBLIOGRAPHY;
    return listing || isInReferences(place)
        ? new CitationProposals(place).all(section, listing)
        : List.of();
  }

  private static boolean isInReferences(CompletionPlace place) {
    Field field = place.fieldAbove();
    return field != null
        && FieldKind.REFERENCES.equals(field.kind())
        && place.line().indentation() > place.indentation(field.range());
  }

  private List<Proposal> all(Section section, boolean listing) {
    for (Work work : place.outline().works()) {
      if (listing ? work.listed().isEmpty() : !isCitedIn(work, section)) {
        add(work);
      }
    }
    Map<String, Citation> here = new LinkedHashMap<>();
    for (Work work : place.outline().works()) {
      here.put(key(work.first().citation()), work.first().citation());
    }
    for (Outline other : place.open()) {
      for (Work work : other.works()) {
        if (!here.containsKey(key(work.first().citation()))) {
          add(work);
        }
      }
    }
    for (Citation citation : place.course().get().works()) {
      if (!here.containsKey(key(citation))) {
        works.putIfAbsent(key(citation), citation);
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    for (Citation citation : works.values()) {
      String filter = SearchKeys.match(place.word(), keys(citation));
      if (filter != null && proposals.size() < MOST) {
        proposals.add(proposal(citation, filter, ORDER + proposals.size()));
      }
    }
    return proposals;
  }

  /** What stands on the cursor's own line doesn't count: it is still being typed. */
  private boolean isCitedIn(Work work, Section section) {
    for (Reference reference : work.cited()) {
      int start = reference.item().range().start();
      boolean typed = start >= place.line().start() && start <= place.cursor();
      if (reference.section().equals(section) && !typed) {
        return true;
      }
    }
    return false;
  }

  private void add(Work work) {
    Reference first = work.first();
    int start = first.item().range().start();
    boolean typed =
        first.section().equals(place.section())
            && start >= place.line().start()
            && start <= place.cursor();
    if (!typed && !first.isPointer()) {
      works.putIfAbsent(key(first.citation()), first.citation());
    }
  }

  private static String key(Citation citation) {
    String key = citation.workKey();
    return key == null ? Normalised.key(citation.text().text()) : key;
  }

  private static List<String> keys(Citation citation) {
    List<String> keys = new ArrayList<>();
    keys.add(CitationWording.of(citation).text());
    addKey(citation.title(), keys);
    addKey(citation.year(), keys);
    return keys;
  }

  private static void addKey(@Nullable TextSpan part, List<String> keys) {
    if (part != null) {
      keys.add(part.text());
    }
  }

  private Proposal proposal(Citation citation, String filter, int order) {
    String wording = CitationWording.of(citation).text().replace("\r", "").replace("\n", " ");
    Template template = new Template().text((place.line().gap() ? "" : " ") + wording);
    TextSpan title = citation.title();
    return new Proposal(
        Proposal.Kind.CITATION,
        wording,
        title == null ? "" : title.text(),
        "",
        place.line().word(),
        template.snippet(),
        template.plain(),
        filter,
        order,
        List.of());
  }
}
