package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.cli.report.Palette;
import org.junit.jupiter.api.Test;

final class UnifiedDiffTest {

  @Test
  void isEmptyWhereNothingChanged() {
    assertEquals("", diff("a\nb\n", "a\nb\n"));
  }

  @Test
  void showsAChangeWithThreeLinesAroundIt() {
    assertEquals(
        """
        --- a/课.md
        +++ b/课.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +五
         6
         7
         8
        """,
        diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n五\n6\n7\n8\n9\n"));
  }

  @Test
  void joinsChangesThatAreNearAndSplitsDistantOnes() {
    String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n";
    String after = "一\n2\n3\n4\n5\n6\n7\n八\n9\n10\n11\n12\n13\n14\n15\n16\n";
    assertEquals(
        """
        --- a/课.md
        +++ b/课.md
        @@ -1,11 +1,11 @@
        -1
        +一
         2
         3
         4
         5
         6
         7
        -8
        +八
         9
         10
         11
        @@ -14,4 +14,3 @@
         14
         15
         16
        -17
        """,
        diff(before, after));
  }

  @Test
  void saysWhereTheLastLineHasNoEnd() {
    assertEquals(
        """
        --- a/课.md
        +++ b/课.md
        @@ -1,2 +1,2 @@
         a
        -b
        \\ No newline at end of file
        +b
        """,
        diff("a\nb", "a\nb\n"));
    assertEquals(
        """
        --- a/课.md
        +++ b/课.md
        @@ -1,2 +1,1 @@
        -a
         b
        \\ No newline at end of file
        """,
        diff("a\nb", "b"));
  }

  @Test
  void keepsCarriageReturnsAndCountsEmptyTexts() {
    assertEquals("--- a/课.md\n+++ b/课.md\n@@ -0,0 +1,1 @@\n+a\r\n", diff("", "a\r\n"));
    assertEquals("--- a/课.md\n+++ b/课.md\n@@ -1,1 +0,0 @@\n-a\r\n", diff("a\r\n", ""));
  }

  @Test
  void coloursWholeLines() {
    assertEquals(
        """
        <1>--- a/x<0>
        <1>+++ b/x<0>
        <2>@@ -1,1 +1,1 @@<0>
        <31>-a<0>
        <32>+b<0>
        """,
        UnifiedDiff.of("x", "a\n", "b\n", Palette.COLOURED)
            .replaceAll("\u001b\\[([0-9]*)m", "<$1>"));
  }

  private static String diff(String before, String after) {
    return UnifiedDiff.of("课.md", before, after, Palette.PLAIN);
  }
}
