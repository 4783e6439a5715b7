package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a server tries on itself goes the whole way of a keystroke. */
final class RehearsalTest {

  private static final Pattern PUBLISHED = Pattern.compile("textDocument/publishDiagnostics");
  private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

  @Test
  void everyKeystrokeIsCheckedAndEveryRequestAnswered() {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    new Rehearsal(output).run();
    String said = output.toString(StandardCharsets.UTF_8);
    assertFalse(said.contains("\"error\""), said);
    assertFalse(said.contains("window/"), said);
    assertTrue(PUBLISHED.matcher(said).find(), said);
    // What is not written yet is replaced by newer findings; the last are always told.
    int last = 0;
    var matcher = VERSION.matcher(said);
    while (matcher.find()) {
      last = Integer.parseInt(matcher.group(1));
    }
    assertEquals(Rehearsal.KEYSTROKES, last);
    assertTrue(said.contains("repeated-space"), said);
  }
}
