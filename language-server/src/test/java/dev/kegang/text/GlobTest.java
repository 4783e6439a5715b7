package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "a, a, true",
        "a, b, false",
        "a, a/b, false",
        "*.md, lesson.md, true",
        "*.md, .md, true",
        "*.md, lesson.mdx, false",
        "*.md, lessons/lesson.md, false",
        "第?课.md, 第三课.md, true",
        "第?课.md, 第😀课.md, true",
        "第?课.md, 第十三课.md, false",
        "a*b*c, aXbYbZc, true",
        "a*b*c, aXbYbZ, false",
        "*, anything, true",
        "**, a/b/c, true",
        "**/c, a/b/c, true",
        "**/c, c, true",
        "a/**, a/b/c, true",
        "a/**, a, false",
        "a/**/c, a/c, true",
        "a/**/c, a/x/y/c, true",
        "a/**/c, a/x/y/d, false",
        "a/**/b/**/c, a/b/x/b/c, true",
        "a/**/*.md, a/b/c.md, true",
        "a**c, abc, true",
        "a**c, a/c, false",
        "[a-c]x, bx, true",
        "[a-c]x, dx, false",
        "[!a-c]x, dx, true",
        "[^a-c]x, ax, false",
        "[]]x, ]x, true",
        "[!]]x, ]x, false",
        "[a-]x, -x, true",
        "[由-申]课, 甲课, true",
        "[[:digit:]]课, 3课, true",
        "[[:digit:][:upper:]]课, X课, true",
        "[[:digit:]]课, x课, false",
        "[[:punct:]], !, true",
        "[[:nonsense:]], n, false",
        "[\\]]x, ]x, true",
        "\\*, *, true",
        "\\*, x, false",
        "a\\?, a?, true",
      })
  void matches(String pattern, String path, boolean expected) {
    Glob glob = Glob.of(pattern);
    assertNotNull(glob);
    assertEquals(expected, glob.matches(path));
  }

  @Test
  void isNothingWhereItCanMatchNothing() {
    assertNull(Glob.of("[a"));
    assertNull(Glob.of("a/[b/c"));
    assertNull(Glob.of("a\\"));
    assertNull(Glob.of("[!"));
  }

  @Test
  void takesNoLongerForManyStars() {
    Glob glob = Glob.of("*a".repeat(40) + "b");
    assertNotNull(glob);
    String name = "a".repeat(2000);
    assertTimeout(Duration.ofSeconds(2), () -> assertFalse(glob.matches(name)));
  }
}
