package dev.kegang.ide;

import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposes the stages and parts of the other lessons, with their hours, above the title. */
final class PlacementProposals {

  private PlacementProposals() {}

  static List<Proposal> at(CompletionPlace place) {
    Heading title = place.outline().lessonTitle();
    int start = place.line().start();
    String typed = place.source().span(start, place.cursor()).text();
    boolean above = title == null || start < title.range().start();
    boolean heading = typed.startsWith("##") || typed.isEmpty();
    if (!above || !heading || !place.line().restBlank() || place.course().isEmpty()) {
      return List.of();
    }
    Map<String, Placement> known = new LinkedHashMap<>();
    for (Outline other : place.course()) {
      if (other.language() == place.outline().language()) {
        for (Placement placement : other.placements()) {
          known.putIfAbsent(placement.heading().text().text(), placement);
        }
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    known.forEach(
        (text, placement) -> {
          if (!isThere(placement, place)) {
            addProposal(text, typed, place, proposals);
          }
        });
    return proposals;
  }

  /** A stage that is named already needs no second one, but the line being typed doesn't count. */
  private static boolean isThere(Placement placement, CompletionPlace place) {
    for (Placement here : place.outline().placements()) {
      int start = here.heading().range().start();
      boolean typed = start >= place.line().start() && start <= place.cursor();
      if (here.level() == placement.level() && !typed) {
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
