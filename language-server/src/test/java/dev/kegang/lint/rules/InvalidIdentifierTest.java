package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.message;
import static dev.kegang.lint.rules.RuleCheck.related;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidIdentifierTest {

  private final InvalidIdentifier rule = new InvalidIdentifier();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ISBN 0-306-40615-2",
        "ISBN: 0306406152 978 pages",
        "ISBN 0-8044-2957-X",
        "ISBN-13: 978-0-306-40615-7",
        "ISBN 978 0 306 40615 7",
        "ISBN 978‐0‐306‐40615‐7",
        "ISBN 978-7-111-11111-5 2018",
        "ISBN 978-7-XXX-XXXXX-X",
        "ISSN 0378-5955",
        "ISSN 2434-561X",
        "ISSN 1396‐0466",
        "doi:10.1038/nature14539",
        "DOI: 10.1000.10/123456.",
        "https://doi.org/10/b7vxh4",
        "https://doi.org/10.1145/3292500.3330701?x=1",
        "DOI 10.xxxx/xxxxx",
        "the DOI handbook 2019",
        "arXiv:1706.03762v5 [cs.CL]",
        "arXiv:0704.0001",
        "arXiv:1412.9999",
        "arXiv:math.GT/0309136",
        "arXiv: Computation and Language",
        "arXiv:2017",
        "https://arxiv.org/abs/1706.03762?context=cs",
        "https://arxiv.org/pdf/2005.14165v4.pdf",
        "HTTP: The Definitive Guide",
        "HTTP/1.1 and http/2.0",
        "https://en.wikipedia.org/wiki/HTTP",
        "http://localhost:8080/a",
        "http://[::1]/a",
        "https://www.例子.cn/a",
        "https://web.archive.org/web/2020/http://example.org/",
        "https://...",
        "https://{host}/a",
        "http://127.0.0.1/a"
      })
  void silent(String identifier) {
    assertSilent(rule, "# L\n\n## 1. References\n\n- Field, R. (2001). Fire. " + identifier + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ISBN [|0-306-40615-3|]",
        "ISBN [|030640615|]",
        "ISBN [|978-0-306-40615-8|]",
        "ISBN [|977-0-306-40615-7|]",
        "ISBN [|978 0 306 40615 8|]",
        "ISBN [|97803064061577|]",
        "ISSN [|0378-5956|]",
        "ISSN [|0378-595|]",
        "doi:[|10.1038/|] nature/14539",
        "DOI: [|10.103/nature14539|]",
        "DOI：[|1016/j.jss.2019.1|].",
        "arXiv:[|1713.03762|]",
        "arXiv:[|1706.0376|]",
        "arXiv:[|0601.00001|]",
        "https://arxiv.org/abs/[|1706.037621|]",
        "arXiv:[|hep-th/99130011|]",
        "[|http:/example.org|]/a",
        "[|https//example.org|]/a",
        "[|htttp://example.org|]/a",
        "[|http：//example.org|]/a",
        "[|https://https|]://example.org/a",
        "[|https://example|]/a",
        "[|https://www..example.org|]"
      })
  void found(String identifier) {
    assertFinds(rule, "# L\n\n## 1. References\n\n- Field, R. (2001). Fire. " + identifier + "\n");
  }

  @Test
  void oneFaultInBibliographyAndSectionIsOneFinding() {
    String text =
        """
        # 😀 L

        ## 1. A

        - **Key references**:
          - Field, R. (2001). Fire. ISBN 0-306-40615-3.

        ## 2. References

        - Field, R. (2001). Fire. ISBN [|0-306-40615-3|].
        """;
    Finding finding = assertFinds(rule, text).get(0);
    String plain = text.replace("[|", "").replace("|]", "");
    assertEquals(List.of("0-306-40615-3"), related(finding, plain));
    assertEquals(
        "“0-306-40615-3” cannot be an ISBN: its check digit should be 2, so at least one digit is"
            + " wrong. Compare it with the book’s imprint.",
        message(finding));
  }
}
