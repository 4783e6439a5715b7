package dev.kegang.ide;

import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proposes the stages and parts of the other lessons, with their hours, above the title. */
final class PlacementProposals {

  private PlacementProposals() {}

  static List<Proposal> at(CompletionPlace place) {
    Heading title = place.outline().lessonTitle();
    int start = place.line().start();
    String typed = place.source().span(start, place.cursor()).text();
    boolean above = title == null || start < title.range().start();
    boolean heading = typed.startsWith("##") || typed.isEmpty();
    if (!above || !heading || !place.line().restBlank()) {
      return List.of();
    }
    Map<String, PlacementLevel> known = new LinkedHashMap<>();
    Set<String> wordings = new HashSet<>();
    for (Outline other : place.open()) {
      if (other.language() == place.outline().language()) {
        for (Placement placement : other.placements()) {
          add(placement.heading().text().text(), placement.level(), known, wordings);
        }
      }
    }
    for (CourseOffers.PlacementOffer offer : place.course().get().placements()) {
      if (offer.language() == place.outline().language()) {
        add(offer.text(place.style().placementSeparator()), offer.level(), known, wordings);
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    known.forEach(
        (text, level) -> {
          if (!isThere(level, place)) {
            addProposal(text, typed, place, proposals);
          }
        });
    return proposals;
  }

  private static void add(
      String text, PlacementLevel level, Map<String, PlacementLevel> known, Set<String> wordings) {
    if (wordings.add(Normalised.key(text))) {
      known.put(text, level);
    }
  }

  /** A stage that is named already needs no second one, but the line being typed doesn't count. */
  private static boolean isThere(PlacementLevel level, CompletionPlace place) {
    for (Placement here : place.outline().placements()) {
      int start = here.heading().range().start();
      boolean typed = start >= place.line().start() && start <= place.cursor();
      if (here.level() == level && !typed) {
        return true;
      }
    }
    return false;
  }

  private static void addProposal(
      String text, String typed, CompletionPlace place, List<Proposal> proposals) {
    int marks = 0;
    while (marks < typed.length() && (typed.charAt(marks) == '#' || typed.charAt(marks) == ' ')) {
      marks++;
    }
    String filter = SearchKeys.match(typed.substring(marks), List.of(text));
    if (filter != null) {
      Template template = new Template().text("## " + text);
      proposals.add(
          new Proposal(
              Proposal.Kind.PLACEMENT,
              text,
              place.messages().text("editor.completion.placement"),
              "",
              new TextRange(place.line().start(), place.cursor()),
              template.snippet(),
              template.plain(),
              typed.substring(0, marks) + filter,
              proposals.size(),
              List.of()));
    }
  }
}
