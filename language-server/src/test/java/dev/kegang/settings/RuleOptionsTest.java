package dev.kegang.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleOptionsTest {

  private static final RuleOption ORDER = RuleOption.choice("order", "alphabetical", "first-cited");
  private static final RuleOption MOST = RuleOption.number("most", 5, 1);

  @Test
  void theStandardHoldsWhereSettingsAreSilent() {
    assertEquals("alphabetical", RuleOptions.STANDARD.text(ORDER));
    assertEquals(5, RuleOptions.STANDARD.number(MOST));
    assertEquals(List.of("alphabetical", "first-cited"), ORDER.choices());
  }

  @Test
  void settingsWin() {
    RuleOptions options = new RuleOptions(Map.of("order", "first-cited"));
    assertEquals("first-cited", options.text(ORDER));
    assertEquals(5, options.number(MOST));
  }

  @Test
  void laterOptionsWinOneByOne() {
    RuleOptions base = new RuleOptions(Map.of("order", "first-cited", "most", 7));
    RuleOptions both = base.and(new RuleOptions(Map.of("most", 3)));
    assertEquals("first-cited", both.text(ORDER));
    assertEquals(3, both.number(MOST));
  }

  @Test
  void anOptionIsAskedForByItsType() {
    assertThrows(IllegalArgumentException.class, () -> RuleOptions.STANDARD.number(ORDER));
  }
}
