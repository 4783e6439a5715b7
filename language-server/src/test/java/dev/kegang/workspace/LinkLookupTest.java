package dev.kegang.workspace;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Fixer;
import dev.kegang.lint.Linter;
import dev.kegang.lint.Messages;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import dev.kegang.outline.LinkTargets;
import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.Language;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkLookupTest {

  @TempDir Path folder;

  private final LinkLookup lookup = new LinkLookup();
  private final Linter linter =
      new Linter(new RuleSelection(Map.of("broken-link", Severity.ERROR)));

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(folder.resolve("course/图 片"));
    Files.createDirectories(folder.resolve("course/next"));
    Files.writeString(folder.resolve("course/kegang.json"), "{}");
    Files.writeString(folder.resolve("course/图 片/坐标轴.png"), "");
    Files.writeString(folder.resolve("outside.md"), "# Outside\n");
    Files.writeString(
        folder.resolve("course/second.md"), "# Two\n\n## 1. 怎样 Read\n\n```\n# Code\n```\n");
  }

  @Test
  void whatExistsIsFoundHoweverItIsWritten() {
    assertEquals(
        List.of(),
        broken(
            """
            ![轴](图%20片/坐标轴.png) ![轴](<图 片/坐标轴.png>) [a](second.md) [a](./second) [a](second.html)
            [a](next/) [a](next) [a](second.md#1-怎样-read) [a](second.md#%E6%80%8E%E6%A0%B7-read)
            [a](second.md?plain=1#two) ![a](图%20片/坐标轴.png#page=2)

            [two]: second.md#two
            """));
  }

  @Test
  void whatDoesNotExistIsReportedOnceWithItsPlaces() {
    List<String> found =
        broken(
            """
            [a](third.md) and [b](third.md) ![c](pictures/a.png) [d](second.md#three) [e](second.md#code)

            [six]: third/a.md
            """);
    assertEquals(
        List.of(
            "The file “third.md” does not exist, so this link leads nowhere. Correct the path, or"
                + " add the file.",
            "The file “pictures/a.png” does not exist, so this link leads nowhere. Correct the"
                + " path, or add the file.",
            "“second.md” has no heading called “three”, so this link only leads to the file. Take"
                + " the name from the heading it means.",
            "“second.md” has no heading called “code”, so this link only leads to the file. Take"
                + " the name from the heading it means.",
            "The file “third/a.md” does not exist, so this link leads nowhere. Correct the path,"
                + " or add the file."),
        found);
  }

  @Test
  void anAddressWithoutMailtoIsCalledOne() {
    List<String> found = broken("[a](li.ming@163.com) ![b](logo@2x.png) [c](@a.md) [d](a@b)\n");
    assertEquals(3, found.size(), found::toString);
    assertEquals(
        "“li.ming@163.com” is an e-mail address, but without “mailto:” the link leads to a file of"
            + " that name, and there is none. Write “mailto:li.ming@163.com”.",
        found.get(0));
    assertTrue(found.get(1).startsWith("The file “logo@2x.png” does not exist"), found.get(1));
    assertTrue(found.get(2).startsWith("The file “@a.md” does not exist"), found.get(2));
  }

  @Test
  void mailtoIsWrittenWhereTheAuthorWantsIt() throws IOException {
    String text = "[信](li@host.edu)\n";
    assertEquals("# L\n\n[信](mailto:li@host.edu)\n", mended(text, true));
    assertEquals("# L\n\n" + text, mended(text, false));
    Files.writeString(folder.resolve("course/li@host.edu"), "");
    assertEquals(List.of(), broken(text));
  }

  @Test
  void nothingOutsideTheProjectIsLookedAt() {
    assertEquals(
        List.of(), broken("[a](../outside.md) [b](../nothing.md) [c](../../etc/nothing)\n"));
  }

  @Test
  void howFarAProjectReachesMayChange() throws IOException {
    String text = "[a](../outside.md)\n";
    Files.deleteIfExists(folder.resolve("outside.md"));
    assertEquals(List.of(), broken(text));
    Files.createDirectories(folder.resolve(".git"));
    lookup.forgetProjects();
    assertEquals(1, broken(text).size(), "the folder above belongs to the project now");
  }

  @Test
  void whatIsNoRelativePathIsLeftAlone() {
    assertEquals(
        List.of(),
        broken(
            """
            [a](https://example.org/x.md) [b](mailto:a@b.c) [c](/images/a.png) [d](//host/a.md)
            [e]({{site.url}}/a.md) [f](…/a.md) [g](my file.md) [h](注) [i](C:/a.md) [j](\u0000.md)
            `[k](third.md)`
            """));
  }

  @Test
  void headingsAreReadAgainWhenTheirFileChanges() throws IOException {
    String text = "[a](second.md#three)\n";
    assertEquals(1, broken(text).size());
    Files.writeString(folder.resolve("course/second.md"), "# Three and more\n\n## Three\n");
    assertEquals(List.of(), broken(text));
  }

  @Test
  void theTextThatAnEditorHeldIsNotKept() throws Exception {
    Path second = folder.resolve("course/second.md");
    Map<Path, SourceText> held = new HashMap<>();
    held.put(second, SourceText.of("# Three\n".repeat(2)));
    LinkLookup editor = new LinkLookup(held::get);
    Document document = Document.of("a.md", 0, "# L\n\n[a](second.md#three)\n", true);
    editor.look(folder.resolve("course/a.md"), document.outline());
    var text = new WeakReference<>(requireNonNull(held.remove(second)));
    editor.close(second);
    for (int i = 0; i < 50 && text.get() != null; i++) {
      System.gc();
    }
    assertNull(text.get());
  }

  @Test
  void headingsFromElsewhereAndNamesInAngleBracketsAreReached() {
    assertEquals(List.of(), broken("[a](#homework)\n\n{% include \"./homework.md\" %}\n"));
    assertEquals(List.of(), broken("[a](#selectt-clause)\n\n## `Select<T>` clause\n"));
    assertEquals(List.of(), broken("[a](#bold)\n\n## <b>Bold</b>\n"));
    assertEquals(1, broken("[a](#homework)\n").size());
  }

  @Test
  void aDocumentWithoutAFileIsNotLookedUp() {
    Document document = Document.of("untitled:1", 0, "# L\n\n[a](third.md)\n", true);
    assertSame(LinkTargets.UNKNOWN, lookup.look(null, document.outline()));
    assertEquals(List.of(), linter.check(document.outline()).findings());
  }

  private String mended(String text, boolean unsafe) {
    Path file = folder.resolve("course/a.outline.md");
    return new Fixer(
            current -> {
              Document read = Document.of("a.outline.md", 0, current, true);
              return linter.check(read.with(lookup.look(file, read.outline())).outline());
            },
            unsafe)
        .fix("# L\n\n" + text)
        .text();
  }

  private List<String> broken(String text) {
    Document document = Document.of("a.outline.md", 0, "# L\n\n" + text, true);
    LinkTargets found = lookup.look(folder.resolve("course/a.outline.md"), document.outline());
    List<String> messages = new ArrayList<>();
    for (Finding finding : linter.check(document.with(found).outline()).findings()) {
      messages.add(Messages.in(Language.ENGLISH).text(finding.message()));
    }
    return messages;
  }
}
