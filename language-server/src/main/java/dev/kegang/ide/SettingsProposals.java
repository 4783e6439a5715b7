package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.lint.Rules;
import dev.kegang.settings.SettingsCompletion;
import dev.kegang.settings.SettingsProposal;
import dev.kegang.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What can be inserted at a place of {@code kegang.json}: names of keys and rules, and values. */
public final class SettingsProposals {

  private SettingsProposals() {}

  /** The proposals for a cursor; none in comments and where the author's own words stand. */
  public static List<Proposal> at(SourceText source, int cursor, Messages messages) {
    List<Proposal> proposals = new ArrayList<>();
    for (SettingsProposal found :
        SettingsCompletion.at(source.content(), cursor, Rules.described())) {
      proposals.add(proposal(source, found, proposals.size(), messages));
    }
    return proposals;
  }

  private static Proposal proposal(
      SourceText source, SettingsProposal found, int order, Messages messages) {
    Template template = new Template().text(found.before());
    if (found.key() && !found.behind().isEmpty()) {
      template.place("").text(found.behind());
    }
    boolean quoted = source.span(found.replaced()).text().startsWith("\"");
    boolean explained = !found.explanation().isEmpty() && !found.rule();
    Proposal.Kind kind =
        found.rule()
            ? Proposal.Kind.RULE
            : found.key() ? Proposal.Kind.SETTING : Proposal.Kind.SETTING_VALUE;
    return new Proposal(
        kind,
        found.label(),
        found.rule() ? messages.text("editor.completion.rule") : "",
        explained ? messages.text(found.explanation()) : "",
        found.replaced(),
        template.snippet(),
        template.plain(),
        quoted ? '"' + found.label() + '"' : found.label(),
        order,
        List.of());
  }
}
