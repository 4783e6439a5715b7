package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> KNOWN =
      List.of("placeholder", "invalid-date", "invalid-hours", "title-mismatch");

  @Test
  void findsANameWithATypingError() {
    assertEquals("placeholder", NearestName.of("placeholer", KNOWN));
    assertEquals("placeholder", NearestName.of("palceholder", KNOWN));
    assertEquals("invalid-date", NearestName.of("Invalid-Dates", KNOWN));
  }

  @Test
  void findsNothingForAnotherWord() {
    assertNull(NearestName.of("spelling", KNOWN));
    assertNull(NearestName.of("", KNOWN));
    assertNull(NearestName.of("x", List.of()));
  }

  @Test
  void takesTheNearestNotTheFirst() {
    assertEquals("abcdefgh", NearestName.of("abcdefgx", List.of("abcdefxy", "abcdefgh")));
  }

  @Test
  void countsInsertionsDeletionsReplacementsAndSwaps() {
    assertEquals(0, NearestName.distance("主要观点", "主要观点", 3));
    assertEquals(1, NearestName.distance("主要观点", "要观点", 3));
    assertEquals(1, NearestName.distance("主要观点", "重要观点", 3));
    assertEquals(1, NearestName.distance("主要观点", "主观要点", 3));
    assertEquals(3, NearestName.distance("kitten", "sitting", 3));
    assertEquals(2, NearestName.distance("", "ab", 3));
  }

  @Test
  void stopsCountingAtTheLimit() {
    assertTrue(NearestName.distance("kitten", "sitting", 2) > 2);
    assertTrue(NearestName.distance("a", "abcdefgh", 2) > 2);
    assertTrue(NearestName.distance("same", "same", -1) > -1);
  }
}
