package dev.kegang.lint;

import dev.kegang.outline.Comment;
import dev.kegang.outline.Outline;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comments of one outline that silence findings, and what each of them reaches. */
public final class Suppressions {

  /**
   * What is left of some findings.
   *
   * @param kept those no comment silences, in their order
   * @param used the rule names in comments that silenced something, or ended a silence
   */
  public record Outcome(List<Finding> kept, Set<TextSpan> used) {}

  private final List<Suppression> all;
  private final Map<String, List<SuppressionScope>> scopes;
  private final Set<TextSpan> endings;

  private Suppressions(List<Suppression> all, SourceText source) {
    this.all = all;
    if (all.isEmpty()) {
      scopes = Map.of();
      endings = Set.of();
    } else {
      SuppressionScopes reached = new SuppressionScopes(source, all);
      scopes = reached.byRule();
      endings = reached.endings();
    }
  }

  public static Suppressions of(Outline outline) {
    List<Suppression> all = new ArrayList<>(0);
    for (Comment comment : outline.comments()) {
      Suppression suppression = SuppressionReader.read(comment);
      if (suppression != null) {
        all.add(suppression);
      }
    }
    return new Suppressions(List.copyOf(all), outline.source());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether one of the comments names one of these rules. */
  boolean namesAnyOf(Set<String> rules) {
    for (Suppression suppression : all) {
      for (TextSpan name : suppression.names()) {
        if (rules.contains(name.text())) {
          return true;
        }
      }
    }
    return false;
  }

  /** In the order of the text. */
  public List<Suppression> all() {
    return all;
  }

  /**
   * Sorts out the findings that a comment silences. Where several comments reach a finding, the one
   * that begins last counts as used.
   *
   * @param findings ordered by place
   */
  public Outcome silence(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>(findings.size());
    Set<TextSpan> used = new HashSet<>(endings);
    Map<String, SuppressionScope.Sweep> sweeps = new HashMap<>();
    for (Finding finding : findings) {
      List<SuppressionScope> ofRule = scopes.get(finding.rule());
      if (ofRule == null) {
        kept.add(finding);
        continue;
      }
      SuppressionScope scope =
          sweeps
              .computeIfAbsent(finding.rule(), rule -> new SuppressionScope.Sweep(ofRule))
              .innermost(finding.range().start());
      if (scope == null) {
        kept.add(finding);
      } else {
        used.add(scope.name());
      }
    }
    return new Outcome(kept, used);
  }
}
