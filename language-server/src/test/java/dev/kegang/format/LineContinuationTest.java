package dev.kegang.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.testing.Fixture;
import dev.kegang.text.TextEdits;
import org.junit.jupiter.api.Test;

/** The cursor, {@code $0}, stands where it is behind a line end that was just typed. */
final class LineContinuationTest {

  private static final String SECTION = "## 1. 甲\n\n";

  @Test
  void bulletsGoOn() {
    check("- 甲😀\n$0", "- 甲😀\n- ");
    check("- 甲\n  * 乙\n  $0\n- 丙", "- 甲\n  * 乙\n  * \n- 丙");
    check("+ 甲\n$0乙", "+ 甲\n+ 乙");
  }

  @Test
  void numbersGoOnAndThoseBehindFollow() {
    check("1. a\n$0\n2. b\n   - x\n3. c\n7. d\n", "1. a\n2. \n3. b\n   - x\n4. c\n7. d\n");
    check("8) a\n9) b\n$0", "8) a\n9) b\n10) ");
    check("1. a\n1. b\n$0\n1. c\n", "1. a\n1. b\n1. \n1. c\n");
    check("- x\n  1. a\n  $0\n  2. b\n- y\n", "- x\n  1. a\n  2. \n  3. b\n- y\n");
    check("1. a\n$0\n文字\n\n2. b\n", "1. a\n2. 文字\n\n2. b\n".replace("2. 文", "2. \n文"));
  }

  @Test
  void belowALabelItsFirstItemFollows() {
    check(SECTION + "- **主要观点**:\n$0", SECTION + "- **主要观点**:\n  - ");
    check(SECTION + "- **主要内容简述**:\n$0", SECTION + "- **主要内容简述**:\n");
    check(SECTION + "- **主要内容简述**: 值\n$0", SECTION + "- **主要内容简述**: 值\n- ");
  }

  @Test
  void anEmptyItemEndsTheList() {
    check("- 甲\n- \n$0", "- 甲\n\n");
    check("1. 甲\n  - \n$0", "1. 甲\n\n");
  }

  @Test
  void elsewhereNothingHappens() {
    for (String text :
        new String[] {
          "文字\n$0", "# 课\n$0", "```\n- a\n$0\n```", "- a\n$0- b", "$0- a", "<!--\n- a\n$0\n-->"
        }) {
      check(text, text.replace("$0", ""));
    }
  }

  private static void check(String marked, String expected) {
    check(Fixture.of(marked), expected);
    check(Fixture.withCarriageReturns(marked), expected.replace("\n", "\r\n"));
  }

  private static void check(Fixture fixture, String expected) {
    var edits = LineContinuation.at(fixture.outline(), fixture.cursor());
    assertEquals(expected, TextEdits.of(edits).applyTo(fixture.text()));
  }
}
