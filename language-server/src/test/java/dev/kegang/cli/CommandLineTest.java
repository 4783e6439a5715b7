package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.cli.Kegang.Outcome;
import dev.kegang.lint.Messages;
import dev.kegang.lint.Rule;
import dev.kegang.lint.Rules;
import dev.kegang.outline.Evidence;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Recognition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandLineTest {

  private final Kegang kegang;

  CommandLineTest(@TempDir Path folder) {
    kegang = new Kegang(folder);
  }

  @Test
  void saysItsVersionAndHelp() {
    assertEquals(new Outcome(0, "kegang 1.2.3\n", ""), kegang.run("--version"));
    assertEquals(new Outcome(0, "kegang 1.2.3\n", ""), kegang.run("-V"));
    Outcome help = kegang.run("--help");
    assertEquals(0, help.exitCode());
    assertTrue(help.out().contains("Commands:\n  check "), help.out());
    assertEquals(help, kegang.run("help"));
    assertEquals(help, kegang.run("-h"));
    assertEquals(new Outcome(2, "", help.out()), kegang.run());
  }

  @Test
  void helpsWithEachCommand() {
    for (String command : new String[] {"check", "files", "rules", "explain", "lsp"}) {
      Outcome help = kegang.run(command, "--help");
      assertEquals(0, help.exitCode());
      assertTrue(help.out().contains("Usage: kegang " + command + " "), help.out());
      assertEquals(help, kegang.run("help", command));
    }
    assertTrue(kegang.run("--lang", "zh", "check", "-h").out().contains("用法：kegang check"));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertEquals(
        new Outcome(2, "", "kegang: there is no command “chekc”. Did you mean “check”?\n"),
        kegang.run("chekc"));
    assertEquals(
        new Outcome(2, "", "kegang: there is no option “--fxi” here. Did you mean “--fix”?\n"),
        kegang.run("check", "--fxi"));
    assertEquals(
        new Outcome(2, "", "kegang: there is no rule “placehold”. Did you mean “placeholder”?\n"),
        kegang.run("explain", "placehold"));
    assertEquals(2, kegang.run("explain").exitCode());
    assertEquals(2, kegang.run("rules", "x").exitCode());
  }

  @Test
  void explainsEveryRuleInBothLanguages() {
    for (Rule rule : Rules.all()) {
      Outcome english = kegang.run("explain", rule.name());
      assertEquals(0, english.exitCode());
      assertTrue(english.out().startsWith("# " + rule.name() + "\n\nSeverity: "), english.out());
      String chinese = kegang.run("explain", rule.name(), "--lang", "zh").out();
      assertTrue(chinese.startsWith("# " + rule.name() + "\n\n级别："), chinese);
    }
  }

  @Test
  void listsEveryRule() {
    String rules = kegang.run("rules").out();
    assertEquals(Rules.all().size(), rules.lines().count());
    assertTrue(rules.contains("unreadable-file"), rules);
  }

  @Test
  void startsTheLanguageServer() {
    assertEquals(3, kegang.run("lsp").exitCode());
    assertEquals(7, kegang.run("lsp", "--stdio", "--lang", "zh").exitCode());
  }

  @Test
  void aSocketHasAPort() {
    for (String port : List.of("x", "-1", "70000", "1.5")) {
      assertEquals(
          "kegang: “" + port + "” is no port. Give a number from 0 to 65535.\n",
          kegang.run("lsp", "--socket", port).err());
    }
    Outcome both = kegang.run("lsp", "--stdio", "--socket", "0");
    assertEquals(2, both.exitCode());
    assertEquals("kegang: --stdio and --socket do not go together. Use one of them.\n", both.err());
  }

  @Test
  void saysWhyAFileIsAnOutlineOrNot() throws IOException {
    kegang.put("a.md", Kegang.OUTLINE).put("README.md", Kegang.OUTLINE).put("n.md", "# 笔记\n");
    kegang.put("x.outline.md", "").put("bad.md", new byte[] {(byte) 0xff});
    Outcome files = kegang.run("files");
    assertEquals(
        """
        README.md: not an outline, because a file of this name is not one
        a.md: outline, because it has a title page (profile lesson-outline)
        bad.md: not UTF-8
        n.md: not an outline, because nothing in it looks like one: no title page, no stage or part\
         with hours, no numbered sections with fields
        x.outline.md: outline, because its name ends in .outline.md (profile lesson-outline)
        """,
        files.out());
    assertEquals(0, files.exitCode());
    assertEquals(2, kegang.run("files", "bad.md").exitCode());
    assertEquals(2, kegang.run("files", "nothing").exitCode());
  }

  @Test
  void hasWordsForEveryReason() {
    for (Recognition.Reason reason : Recognition.Reason.values()) {
      assertHasWords(FilesCommand.id(reason));
    }
    for (Evidence evidence : Evidence.values()) {
      if (evidence != Evidence.NONE) {
        assertHasWords(FilesCommand.id(evidence));
      }
    }
  }

  private static void assertHasWords(String id) {
    boolean isSaidByEvidence = id.equals("content");
    String key = "cli.files.because." + id;
    assertTrue(isSaidByEvidence || Messages.in(Language.ENGLISH).keys().contains(key), key);
  }
}
