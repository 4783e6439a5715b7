package dev.kegang.ide.refactoring;

import static dev.kegang.ide.refactoring.OfferedChange.applied;
import static dev.kegang.ide.refactoring.OfferedChange.offer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kegang.testing.Lessons;
import org.junit.jupiter.api.Test;

/** What organizing references does, and that it is offered where it does anything. */
final class OrganizeReferencesTest {

  private static final String ID = "organize-references";
  private static final String TITLE = "# $0图表";

  private static final String FEW =
      "- Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.\n";

  private static final String TUFTE =
      "- Tufte, E. R. (2001). The Visual Display of Quantitative Information (2nd ed.). Graphics"
          + " Press.\n";

  private static final String ORGANIZED = with(FEW + TUFTE);

  private static String with(String entries) {
    return Lessons.CHINESE.replace("\n" + TUFTE + FEW, "\n" + entries);
  }

  @Test
  void nothingIsOfferedWhereEachWorkStandsInItsPlace() {
    assertNull(offer(ID, ORGANIZED, TITLE));
  }

  @Test
  void entriesAreSorted() {
    assertOrganized(TUFTE + FEW);
  }

  @Test
  void entriesThatAreThereTwiceGo() {
    assertOrganized(FEW + TUFTE + TUFTE);
  }

  @Test
  void citedWorksAreListed() {
    assertOrganized(TUFTE);
  }

  @Test
  void allOfThisIsDoneAtOnce() {
    assertOrganized(TUFTE + TUFTE);
  }

  private static void assertOrganized(String entries) {
    assertEquals(ORGANIZED, applied(ID, with(entries), TITLE));
  }
}
