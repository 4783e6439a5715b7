package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.related;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.Finding;
import dev.kegang.lint.RuleRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The year, the style and the order of what a bibliography lists. */
class BibliographyRulesTest {

  private static final String LIST =
      """
      # L

      ## 1. References

      """;

  @Test
  void aFutureYearIsComparedWithAValidDateOnly() {
    String work = "\n## 1. References\n\n- Fogel, K. (2050). Producing Software. O'Reilly Media.\n";
    FutureReference rule = new FutureReference();
    assertSilent(rule, "# L\n\n## Title Page\n\n- Date: 2023/02/30\n" + work);
    assertSilent(rule, "# L\n\n## Title Page\n\n- Date: next spring\n" + work);
    assertSilent(rule, "# L\n\n## Title Page\n\n- Date: 2049/07/01\n" + work);
    Finding finding =
        assertFinds(
                rule,
                "# L\n\n## Title Page\n\n- Date: 2049/06/30\n" + work.replace("2050", "[|2050|]"))
            .get(0);
    assertEquals(
        List.of("2049/06/30"),
        related(finding, "# L\n\n## Title Page\n\n- Date: 2049/06/30\n" + work));
  }

  @Test
  void ofTwoStylesEquallyFrequentTheLaterOneStandsOut() {
    assertFinds(
        new MixedReferenceStyle(),
        LIST
            + """
            - Huff D. How to Lie[M]. New York: Norton, 1954.
            - [|Tufte, E. (2001). The Visual Display. Graphics Press.|]
            """);
  }

  @Test
  void chineseNamesAreSortedByPinyinAmongThemselves() {
    String text =
        LIST
            + """
            - 张三. 统计学[M]. 北京: 科学出版社, 2018.
            - Huff D. How to Lie[M]. New York: Norton, 1954.
            - 陈为. 可视化[M]. 北京: 科学出版社, 2013.
            - Adams D. Guide[M]. London: Pan Books, 1979.
            """;
    assertEquals(
        LIST
            + """
            - 陈为. 可视化[M]. 北京: 科学出版社, 2013.
            - Adams D. Guide[M]. London: Pan Books, 1979.
            - 张三. 统计学[M]. 北京: 科学出版社, 2018.
            - Huff D. How to Lie[M]. New York: Norton, 1954.
            """,
        new RuleRun("reference-order").fixed(text, false).text());
  }

  @Test
  void anAuthorAloneStandsBeforeTheSameWithOthers() {
    assertEquals(
        0,
        new RuleRun("reference-order")
            .check(
                LIST
                    + """
                    - Cleveland, W. S. (1993). Visualizing data. Hobart Press.
                    - Cleveland, W. S., & McGill, R. (1984). Graphical perception. Wadsworth Press.
                    """)
            .findings()
            .size());
  }

  @Test
  void entriesThatAreCitedByNumberStayWhereTheyAre() {
    String text =
        """
        # L

        ## 1. A

        Charts lie [1].

        ## 2. References

        1. Huff, D. (1954). How to Lie with Statistics. W. W. Norton.
        2. Adams, D. (1979). The Guide. Pan Books.
        """;
    RuleRun order = new RuleRun("reference-order");
    assertEquals(1, order.check(text).findings().size());
    assertEquals(text, order.fixed(text, true).text());
  }

  @Test
  void numbersStayInPlaceWhenEntriesMove() {
    String text =
        LIST
            + """
            1. Huff, D. (1954). How to Lie with Statistics. W. W. Norton.
            2. Adams, D. (1979). The Guide. Pan Books.
            """;
    assertEquals(
        LIST
            + """
            1. Adams, D. (1979). The Guide. Pan Books.
            2. Huff, D. (1954). How to Lie with Statistics. W. W. Norton.
            """,
        new RuleRun("reference-order").fixed(text, false).text());
  }
}
