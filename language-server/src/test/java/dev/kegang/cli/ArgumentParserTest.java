package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Messages;
import dev.kegang.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArgumentParserTest {

  private static final Option DRY = Option.flag("dry").shortened('d');
  private static final Option COUNT = Option.value("count", "N");
  private static final Option TAG = Option.value("tag", "TAG").repeated();
  private static final Option MOOD = Option.choice("mood", List.of("calm", "busy"));
  private static final CommandDescription COMMAND =
      new CommandDescription(
          "try", "FILE [FILE]", 1, 2, List.of(DRY, COUNT, TAG, MOOD, Option.HELP), List.of());

  @Test
  void readsOptionsAndOperandsInAnyOrder() throws UsageException {
    Arguments arguments = parse("a.md", "--dry", "--count", "3", "--tag=x", "b.md", "--tag", "y=z");
    assertEquals(List.of("a.md", "b.md"), arguments.operands());
    assertTrue(arguments.has(DRY));
    assertEquals("3", arguments.value(COUNT));
    assertEquals(List.of("x", "y=z"), arguments.values(TAG));
    assertFalse(arguments.has(MOOD));
    assertNull(arguments.value(MOOD));
  }

  @Test
  void knowsShortFormsAndTheEndOfOptions() throws UsageException {
    Arguments arguments = parse("-d", "--", "--count", "-");
    assertTrue(arguments.has(DRY));
    assertEquals(List.of("--count", "-"), arguments.operands());
    assertEquals(List.of("-"), parse("-").operands());
  }

  @Test
  void letsTheLastValueCount() throws UsageException {
    assertEquals("2", parse("--count", "1", "--count", "2", "a").value(COUNT));
  }

  @Test
  void countsFromOne() throws UsageException {
    assertEquals(4, parse("--count=4", "a").number(COUNT, 9));
    assertEquals(9, parse("a").number(COUNT, 9));
    for (String wrong : List.of("0", "-1", "x", "99999999999")) {
      UsageException e =
          assertThrows(UsageException.class, () -> parse("--count=" + wrong, "a").number(COUNT, 9));
      assertEquals("--count takes a whole number from 1, not “" + wrong + "”.", text(e));
    }
  }

  @Test
  void saysWhatIsWrongAndWhatToDo() {
    assertRefused("there is no option “--dri” here. Did you mean “--dry”?", "--dri", "a");
    assertRefused("there is no option “-x” here. --help lists the options of this command.", "-x");
    assertRefused("--count needs a value: --count N.", "a", "--count");
    assertRefused("--count needs a value: --count N.", "a", "--count", "--dry");
    assertRefused("--count needs a value: --count N.", "a", "--count=");
    assertRefused("--dry takes no value.", "--dry=yes", "a");
    assertRefused("--mood cannot be “sad”. Use one of: calm, busy.", "--mood", "sad", "a");
    assertRefused(
        "something is missing: FILE [FILE]. --help shows how to use this command.", "--dry");
    assertRefused("“c” is one word too many. --help shows how to use this command.", "a", "b", "c");
  }

  @Test
  void helpNeedsNoOperands() throws UsageException {
    assertTrue(parse("--help").has(Option.HELP));
    assertTrue(parse("-h").has(Option.HELP));
  }

  private static Arguments parse(String... words) throws UsageException {
    return ArgumentParser.parse(COMMAND, List.of(words));
  }

  private static void assertRefused(String expected, String... words) {
    assertEquals(expected, text(assertThrows(UsageException.class, () -> parse(words))));
  }

  private static String text(UsageException e) {
    return Messages.in(Language.ENGLISH).text(e.message());
  }
}
