package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationIdentifiersTest {

  private static final int OFFSET = 17;

  private final CitationReader reader = new CitationReader(Vocabulary.bundled().citationWords());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LeCun. (2015). Deep learning. Nature. https://doi.org/10.1038/nature14539.|10.1038/nature14539||||https://doi.org/10.1038/nature14539
          Deep learning, doi:10.1038/nature14539|10.1038/nature14539||||
          BERT. arXiv:1810.04805v2 [cs.CL].||1810.04805v2|||
          见 https://arxiv.org/pdf/1706.03762.pdf。||1706.03762|||https://arxiv.org/pdf/1706.03762.pdf
          Fabozzi (2015). Bond. Pearson. ISBN 978-0-13-379677-3.|||978-0-13-379677-3||
          《书》 ISBN-13：9787302423287|||9787302423287||
          某学报 ISSN 0254-4164||||0254-4164|
          (https://a.b/c_(d))|||||https://a.b/c_(d)
          [书](https://a.b/c)|||||https://a.b/c
          """)
  void findsIdentifiers(
      String text,
      @Nullable String doi,
      @Nullable String arxiv,
      @Nullable String isbn,
      @Nullable String issn,
      @Nullable String url) {
    CitationIdentifiers identifiers =
        reader
            .read(new TextSpan(new TextRange(OFFSET, OFFSET + text.length()), text))
            .identifiers();
    assertSpan(text, doi, identifiers.doi());
    assertSpan(text, arxiv, identifiers.arxiv());
    assertSpan(text, isbn, identifiers.isbn());
    assertSpan(text, issn, identifiers.issn());
    assertSpan(text, url, identifiers.url());
  }

  private static void assertSpan(String text, @Nullable String expected, @Nullable TextSpan span) {
    assertEquals(expected, span == null ? null : span.text());
    if (span != null) {
      int start = span.range().start() - OFFSET;
      assertEquals(expected, text.substring(start, span.range().end() - OFFSET));
    }
  }
}
