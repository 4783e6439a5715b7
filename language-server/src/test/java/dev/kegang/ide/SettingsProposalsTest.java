package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Messages;
import dev.kegang.lint.Rules;
import dev.kegang.testing.Fixture;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is proposed in {@code kegang.json}; {@code $0} is the cursor, later on where one writes. */
final class SettingsProposalsTest {

  @Test
  void keysAreProposedWithWhatTheyNeed() {
    assertTrue(labels("{ $0 }").containsAll(List.of("root", "language", "rules", "overrides")));
    assertEquals("{ \"rules\": { $0 } }", accepted("{ \"ru$0\" }", "rules"));
    assertEquals("{ \"rules\": { $0 } }", accepted("{ ru$0 }", "rules"));
    assertEquals("{ \"rules\": { $0 } }", accepted("{ \"ru$0 }", "rules"));
    assertEquals("{ \"exclude\": [$0] }", accepted("{ \"$0\" }", "exclude"));
    assertEquals("{ \"profile\": \"$0\" }", accepted("{ $0 }", "profile"));
    assertEquals("{ \"root\": $0 }", accepted("{ $0 }", "root"));
    assertEquals("{ \"language\"$0: \"zh\" }", accepted("{ \"lang$0\": \"zh\" }", "language"));
  }

  @Test
  void whatIsThereIsNotProposedAgain() {
    String text =
        """
        {
          // 😀 "include"
          "root": true,
          "$0",
          "terms": { "exclude": "x" },
          "language": "zh"
        }
        """;
    List<String> found = labels(text.replace("\n", "\r\n"));
    assertFalse(found.contains("root") || found.contains("language") || found.contains("terms"));
    assertTrue(found.contains("include") && found.contains("exclude"));
  }

  @Test
  void rulesHaveLevelsAndOptions() {
    List<String> rules = labels("{ \"rules\": { \"$0\" } }");
    assertEquals(Rules.described().size(), rules.size());
    assertEquals(
        List.of("missing-field"), labels("{ \"rules\": { \"ssing-field$0\" } }"), "any part");
    String level = "{ \"rules\": { \"missing-field\": $0 } }";
    assertTrue(labels(level).containsAll(List.of("off", "error")), labels(level).toString());
    assertEquals(
        "{ \"rules\": { \"missing-field\": \"error\"$0 } }",
        accepted("{ \"rules\": { \"missing-field\": \"er$0\" } }", "error"));
    String override = "{ \"overrides\": [ { \"files\": [\"图表/**\"], \"rules\": { ";
    assertTrue(labels(override + "\"missing-field\": { \"$0\" } } } ] }").contains("severity"));
    assertTrue(labels(override + "\"$0").contains("missing-field"), "nothing is closed yet");
    assertTrue(labels("{ \"overrides\": [ { $0 } ] }").contains("files"));
  }

  @Test
  void valuesAreThoseThatCanStandThere() {
    assertEquals(List.of("true", "false"), labels("{ \"root\": $0 }"));
    assertEquals(
        List.of("en", "zh"), labels("{ \"language\": \"$0\" }").stream().sorted().toList());
    assertTrue(labels("{ \"profile\": \"$0\" }").contains("lesson-outline"));
    assertTrue(
        labels("{ \"profiles\": { \"我的\": { \"required\": [\"$0\"] } } }").contains("summary"));
    assertTrue(labels("{ \"vocabulary\": { \"fields\": { \"$0\" } } }").contains("summary"));
    for (String none :
        List.of(
            "{ \"terms\": { \"$0\" } }",
            "{ \"root\" $0 }",
            "{ // $0\n}",
            "{ /* $0 */ }",
            "$0",
            "{ \"unknown\": { \"$0\" } }",
            "{} $0")) {
      assertEquals(List.of(), labels(none), none);
    }
  }

  @Test
  void nothingTypedBreaksIt() {
    String text =
        "{ // 😀\n \"rules\": { \"a\\\"b\": [1, {\"x\": \"y\n}, ] }, /* \"q\" */ \"语\": }";
    for (int end = 0; end <= text.length(); end++) {
      for (int cursor = 0; cursor <= end; cursor++) {
        for (Proposal proposal :
            SettingsProposals.at(
                SourceText.of(text.substring(0, end)), cursor, Messages.in(Language.CHINESE))) {
          assertTrue(proposal.replaced().start() <= cursor && cursor <= proposal.replaced().end());
        }
      }
    }
  }

  private static List<String> labels(String marked) {
    return proposals(Fixture.of(marked)).stream().map(Proposal::label).toList();
  }

  private static List<Proposal> proposals(Fixture fixture) {
    return SettingsProposals.at(
        SourceText.of(fixture.text()), fixture.cursor(), Messages.in(Language.ENGLISH));
  }

  /** The text once a proposal is taken, with the place where one goes on. */
  private static String accepted(String marked, String label) {
    Fixture fixture = Fixture.of(marked);
    for (Proposal proposal : proposals(fixture)) {
      if (proposal.label().equals(label)) {
        String inserted = proposal.snippet().replace("${1:}", "$0").replace("\\}", "}");
        String shown = inserted.contains("$0") ? inserted : inserted + "$0";
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(proposal.replaced(), shown));
        return TextEdits.of(edits).applyTo(fixture.text());
      }
    }
    throw new AssertionError(label + " is not among " + labels(marked));
  }
}
