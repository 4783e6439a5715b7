package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AnchorNamesTest {

  @Test
  void aLinkInAHeadingCountsAsWhatItShows() {
    AnchorNames names = AnchorNames.of("## 3. [地图](maps.md) 与 [图表](b.md)怎样读\n\n## [open](a\n");
    assertTrue(names.reach("3-地图-与-图表怎样读"));
    assertTrue(names.reach("opena"));
    assertFalse(names.reach("地图maps"));
  }

  @Test
  void aHeadingMayHoldAnyNumberOfLinks() {
    AnchorNames names = AnchorNames.of("## " + "[图](a.md)".repeat(100_000) + "完\n");
    assertTrue(names.reach("图".repeat(100_000) + "完"));
    assertFalse(names.reach("图"));
  }
}
