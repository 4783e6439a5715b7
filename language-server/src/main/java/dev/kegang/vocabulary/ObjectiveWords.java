package dev.kegang.vocabulary;

import dev.kegang.text.Blanks;
import dev.kegang.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verbs of learning objectives that nobody can assess, and what may stand before a verb. */
public final class ObjectiveWords {

  private final WordTable<Boolean> leads;
  private final WordTable<Boolean> vague;
  private final WordTable<Boolean> joints;

  private ObjectiveWords(
      WordTable<Boolean> leads, WordTable<Boolean> vague, WordTable<Boolean> joints) {
    this.leads = leads;
    this.vague = vague;
    this.joints = joints;
  }

  static ObjectiveWords of(List<VocabularyWords> sources) {
    WordTable<Boolean> leads = new WordTable<>();
    WordTable<Boolean> vague = new WordTable<>();
    WordTable<Boolean> joints = new WordTable<>();
    for (VocabularyWords source : sources) {
      leads.add(source.list("objective.lead"), true);
      vague.add(source.list("objective.vague"), true);
      joints.add(source.list("objective.joint"), true);
    }
    return new ObjectiveWords(leads, vague, joints);
  }

  /** The same leads with other verbs that cannot be assessed. */
  public ObjectiveWords withVague(List<String> verbs) {
    WordTable<Boolean> others = new WordTable<>();
    for (String verb : verbs) {
      if (!verb.isBlank()) {
        others.add(List.of(verb.strip()), true);
      }
    }
    return new ObjectiveWords(leads, others, joints);
  }

  /** The vague verb an objective opens with; null where it opens otherwise, or a verb follows. */
  public @Nullable TextSpan vagueVerb(TextSpan objective) {
    String text = objective.text();
    int at = skipMarks(text, 0);
    for (int lead = leads.lengthAt(text, at); lead > 0; lead = leads.lengthAt(text, at)) {
      at = skipMarks(text, at + lead);
    }
    int length = vague.lengthAt(text, at);
    if (length == 0 || joints.lengthAt(text, skipMarks(text, at + length)) > 0) {
      return null;
    }
    return objective.slice(at, at + length);
  }

  private static int skipMarks(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Blanks.isBlank(text.charAt(at)) || "*_，,、:：".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
