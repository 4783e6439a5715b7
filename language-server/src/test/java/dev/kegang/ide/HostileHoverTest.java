package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Messages;
import dev.kegang.testing.Lessons;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Whatever a stranger writes into an outline, nothing in a hover can be clicked, loaded or run. */
@Tag("slow")
final class HostileHoverTest {

  private static final int DOCUMENTS = Integer.getInteger("kegang.hostile", 10_000);
  private static final int PLACES = 12;

  private static final String[] PIECES = {
    "[evil](command:evil)",
    "[evil](command:evil \"evil\")",
    "![evil](command:evil)",
    "[evil](javascript:evil)",
    "[evil][evil]",
    "[evil]: command:evil",
    "<a href=\"command:evil\">evil</a>",
    "<evil onmouseover=evil>",
    "<script>evil</script>",
    "<command:evil>",
    "<javascript:evil>",
    "<!-- evil -->",
    "![](data:text/html,evil)",
    "`evil`",
    "``` evil",
    "**evil**",
    "~~evil~~",
    "\\[evil\\](command:evil)",
    "\\\\[evil](command:evil)",
    "&#91;evil&#93;(command:evil)",
    "&lt;evil&gt;",
    "$(evil)",
    "]",
    "[",
    "](command:evil)",
    "\\",
    ">",
    "\u0000",
    "\u2028[evil](command:evil)"
  };

  /** A backslash and the sign it disarms. */
  private static final Pattern DISARMED = Pattern.compile("\\\\[\\\\`*_{}\\[\\]()<>#+\\-!|~&$]");

  private static final Pattern ACTIVE =
      Pattern.compile(
          "\\]\\([^)]*evil|\\]:?\\s*\\[?evil|<[^>]*evil|<script|<evil|<command|<javascript|!\\[|&#|&lt;|\\$\\(|`+"
              + " ?evil|~~");

  @Test
  void nothingIsActive(TestReporter report) {
    Random random = new Random(20_261_128);
    Messages messages = Messages.in(Language.CHINESE);
    int hovers = 0;
    int withPieces = 0;
    for (int number = 0; number < DOCUMENTS; number++) {
      String text = spoilt(random);
      Document document = Document.of("file:///a.outline.md", 1, text, true);
      for (int i = 0; i < PLACES; i++) {
        int offset = random.nextInt(text.length() + 1);
        HoverText hover = Hover.at(document.outline(), List.of(), offset, messages, true);
        if (hover != null) {
          hovers++;
          withPieces += hover.text().contains("evil") ? 1 : 0;
          String left = DISARMED.matcher(hover.text()).replaceAll("");
          assertEquals(-1, activeIn(left), () -> hover.text() + "\nin\n" + text);
        }
      }
    }
    report.publishEntry("hovers", Integer.toString(hovers));
    assertTrue(hovers > DOCUMENTS, "hovers: " + hovers);
    assertTrue(withPieces > DOCUMENTS / 10, "with pieces: " + withPieces);
  }

  /** The check sees what is active, or it would prove nothing. */
  @Test
  void whatIsActiveIsSeen() {
    for (String active : List.of(PIECES).subList(0, 13)) {
      // A definition is active only where something refers to it.
      if (!active.startsWith("[evil]:")) {
        assertTrue(activeIn(active) >= 0, active);
      }
    }
  }

  private static int activeIn(String text) {
    var matcher = ACTIVE.matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }

  private static String spoilt(Random random) {
    StringBuilder text = new StringBuilder(Lessons.CHINESE);
    for (int i = 3 + random.nextInt(12); i > 0; i--) {
      String piece = PIECES[random.nextInt(PIECES.length)];
      int at = random.nextInt(text.length() + 1);
      text.insert(at, random.nextInt(5) == 0 ? "\n" + piece + "\n" : piece);
    }
    return text.toString();
  }
}
