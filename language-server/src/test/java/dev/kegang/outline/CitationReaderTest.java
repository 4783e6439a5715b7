package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.Vocabulary;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationReaderTest {

  private static final int OFFSET = 17;

  private final CitationReader reader = new CitationReader(Vocabulary.bundled().citationWords());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Raymond, E. S. (1999). The Cathedral & the Bazaar: Musings on Linux and Open Source by an Accidental Revolutionary. O'Reilly Media.|APA|Raymond, E. S.|raymond|1999|The Cathedral & the Bazaar: Musings on Linux and Open Source by an Accidental Revolutionary|O'Reilly Media
          Wolf, T., Debut, L., Moi, A., ... & Rush, A. M. (2020). Transformers: State-of-the-art natural language processing. In Proceedings of the 2020 Conference  on Empirical Methods in Natural Language Processing: System Demonstrations (pp. 38-45).|APA|Wolf, T., Debut, L., Moi, A., ... & Rush, A. M.|wolf|2020|Transformers: State-of-the-art natural language processing|In Proceedings of the 2020 Conference  on Empirical Methods in Natural Language Processing: System Demonstrations (pp. 38-45)
          Devlin, J., Chang, M. W., Lee, K., & Toutanova, K. (2018). BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding. arXiv preprint arXiv:1810.04805.|APA|Devlin, J., Chang, M. W., Lee, K., & Toutanova, K.|devlin|2018|BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding|arXiv preprint
          LeCun, Y., Bengio, Y., & Hinton, G. (2015). Deep learning. Nature, 521(7553), 436-444.|APA|LeCun, Y., Bengio, Y., & Hinton, G.|lecun|2015|Deep learning|Nature, 521(7553), 436-444
          Daugherty, P. R., & Wilson, H. J. (2018). Human + Machine: Reimagining Work in the Age of AI. Harvard Business Review Press.|APA|Daugherty, P. R., & Wilson, H. J.|daugherty|2018|Human + Machine: Reimagining Work in the Age of AI|Harvard Business Review Press
          Asay, M. (2008). The Future of Open Source. InfoWorld.|APA|Asay, M.|asay|2008|The Future of Open Source|InfoWorld
          Crowston, K., & Howison, J. (2005). The Social Structure of Free and Open Source Software Development. First Monday, 10(2).|APA|Crowston, K., & Howison, J.|crowston|2005|The Social Structure of Free and Open Source Software Development|First Monday, 10(2)
          Vaswani, A., et al. (2017). "Attention is all you need." NeurIPS.|APA|Vaswani, A., et al|vaswani|2017|Attention is all you need|NeurIPS
          Turing, A. M. (1950). Can machines think? Mind, 59, 433.|APA|Turing, A. M.|turing|1950|Can machines think?|Mind, 59, 433
          van der Maaten, L., & Hinton, G. (2008). Visualizing data using t-SNE. JMLR, 9.|APA|van der Maaten, L., & Hinton, G.|vandermaaten|2008|Visualizing data using t-SNE|JMLR, 9
          United Nations. (2015). *Transforming our world: The 2030 Agenda*. United Nations. https://sdgs.un.org/a-17953|APA|United Nations|unitednations|2015|Transforming our world: The 2030 Agenda|United Nations
          Kibert, C. J. (2016). *Sustainable construction* (4th ed.). John Wiley & Sons.|APA|Kibert, C. J.|kibert|2016|Sustainable construction|John Wiley & Sons
          李航（2012）。统计学习方法。清华大学出版社。|APA|李航|李航|2012|统计学习方法|清华大学出版社
          周志华 (2016). 机器学习. 清华大学出版社.|APA|周志华|周志华|2016|机器学习|清华大学出版社
          周志华（2016）《机器学习》，清华大学出版社|APA|周志华|周志华|2016|机器学习|清华大学出版社
          周志华. 机器学习[M]. 北京: 清华大学出版社, 2016.|GBT7714|周志华|周志华|2016|机器学习|北京: 清华大学出版社, 2016
          [1] 周志华, 李航. 机器学习[M]. 北京: 清华大学出版社, 2016: 1-10.|GBT7714|周志华, 李航|周志华|2016|机器学习|北京: 清华大学出版社, 2016: 1-10
          ［2］周志华．机器学习［M］．北京：清华大学出版社，2016．|GBT7714|周志华|周志华|2016|机器学习|北京：清华大学出版社，2016
          [3]刘洋,王强,等.深度学习研究综述[J].计算机学报,2019,42(6):1229-1251.|GBT7714|刘洋,王强,等|刘洋|2019|深度学习研究综述|计算机学报,2019,42(6):1229-1251
          张三. 某方法研究[J]. 某学报, 2015(3): 12-15.|GBT7714|张三|张三|2015|某方法研究|某学报, 2015(3): 12-15
          Goodfellow I, Bengio Y, Courville A. Deep Learning[M]. MIT Press, 2016.|GBT7714|Goodfellow I, Bengio Y, Courville A.|goodfellow|2016|Deep Learning|MIT Press, 2016
          Kingma D P, Ba J. Adam: a method for stochastic optimization[J]. arXiv preprint, 2014.|GBT7714|Kingma D P, Ba J.|kingma|2014|Adam: a method for stochastic optimization|arXiv preprint, 2014
          Vaswani A, Shazeer N, et al. Attention is all you need[C]. NeurIPS, 2017: 5998-6008.|GBT7714|Vaswani A, Shazeer N, et al|vaswani|2017|Attention is all you need|NeurIPS, 2017: 5998-6008
          OpenAI. GPT-4 技术报告[EB/OL]. (2023-03-15)[2023-05-01]. https://arxiv.org/abs/2303.08774.|GBT7714|OpenAI|openai|2023|GPT-4 技术报告|(2023-03-15)[2023-05-01]
          《机器学习》，周志华，清华大学出版社，2016年|BOOK_TITLE|周志华|周志华|2016|机器学习|清华大学出版社
          《机器学习》（周志华，清华大学出版社，2016）|BOOK_TITLE|周志华|周志华|2016|机器学习|清华大学出版社
          周志华著：《机器学习》，第2版，清华大学出版社，2016年|BOOK_TITLE|周志华著|周志华|2016|机器学习|清华大学出版社
          《机器学习》，清华大学出版社|BOOK_TITLE|||-1|机器学习|清华大学出版社
          《机器学习》|BOOK_TITLE|||-1|机器学习|
          张三，《深度学习综述》，《计算机学报》，2019年第3期|BOOK_TITLE|张三|张三|2019|深度学习综述|计算机学报
          [Deep Learning](https://www.deeplearningbook.org/)|IDENTIFIER|||-1|Deep Learning|
          Attention is all you need, arXiv:1706.03762|IDENTIFIER|||-1|Attention is all you need|
          PyTorch 官方文档: https://pytorch.org|IDENTIFIER|||-1|PyTorch 官方文档|
          https://arxiv.org/abs/1706.03762|IDENTIFIER|||-1||
          DOI: 10.1038/nature14539|IDENTIFIER|||-1||
          周志华. 机器学习. 清华大学出版社, 2016.|OTHER|周志华|周志华|2016|机器学习|清华大学出版社, 2016
          周志华，机器学习，清华大学出版社，2016|OTHER|周志华|周志华|2016|机器学习|清华大学出版社
          A. Vaswani et al., "Attention is all you need," in NeurIPS, 2017.|OTHER|A. Vaswani et al|vaswani|2017|Attention is all you need|in NeurIPS, 2017
          E. Raymond. The Cathedral and the Bazaar. O'Reilly, 1999.|OTHER|E. Raymond|raymond|1999|The Cathedral and the Bazaar|O'Reilly, 1999
          Ian Goodfellow, Yoshua Bengio. Deep Learning. MIT Press, 2016.|OTHER|Ian Goodfellow, Yoshua Bengio|goodfellow|2016|Deep Learning|MIT Press, 2016
          课堂讲义第三章|OTHER|||-1|课堂讲义第三章|
          """)
  void splitsACitation(
      String text,
      CitationStyle style,
      @Nullable String authors,
      @Nullable String family,
      int year,
      @Nullable String title,
      @Nullable String container) {
    Citation citation = read(text);
    assertEquals(style, citation.style());
    assertSpan(text, title, citation.title());
    assertSpan(text, authors, citation.authors());
    assertEquals(family == null ? "" : family, citation.family());
    assertEquals(year, citation.yearValue());
    TextSpan written = citation.year();
    assertSpan(text, year < 0 ? null : Integer.toString(year), written);
    assertSpan(text, container, citation.container());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asay, M. (2008). The Future of Open Source. InfoWorld.",
        "张三，《深度学习综述》，《计算机学报》，2019年",
        "张三. 某方法研究[J]. 某学报, 2015."
      })
  void cannotFindAPeriodicalWithoutAPlaceInIt(String text) {
    Citation citation = read(text);
    assertTrue(citation.periodical());
    assertFalse(citation.findable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Raymond, E. S. (1999). The Cathedral & the Bazaar: Musings. O'Reilly Media.",
        "Wolf, T. (2020). Transformers. In Proceedings of the 2020 Conference (pp. 38-45).",
        "Devlin, J. (2018). BERT. arXiv preprint arXiv:1810.04805.",
        "LeCun, Y. (2015). Deep learning. Nature, 521(7553), 436-444.",
        "Daugherty, P. R. (2018). Human + Machine. Harvard Business Review Press.",
        "Crowston, K. (2005). The Social Structure. First Monday, 10(2).",
        "Fogel, K. (2005). Producing Open Source Software. O'Reilly Media.",
        "Soar, R. (2012). Biomimetic design. *Biomimetics*, *1*(2), 98–114.",
        "Fabozzi, F. J. (2015). Bond markets (9th ed.). Pearson. ISBN 978-0-13-379677-3.",
        "周志华. 机器学习[M]. 清华, 2016.",
        "《机器学习》"
      })
  void asksNoMoreOfAnythingElse(String text) {
    Citation citation = read(text);
    assertTrue(!citation.periodical() || citation.findable());
  }

  @Test
  void knowsAWorkInSeveralSpellings() {
    String key = read("Goodfellow, I., & Bengio, Y. (2016). Deep Learning. MIT Press.").workKey();
    assertEquals("deeplearning|2016|goodfellow", key);
    assertEquals(
        key, read("Goodfellow I, Bengio Y. Deep  learning[M]. MIT Press, 2016.").workKey());
    assertEquals(key, read("Goodfellow et al. (2016). *Deep learning*. MIT Press").workKey());
    assertEquals(
        read("周志华. 机器学习[M]. 清华大学出版社, 2016.").workKey(), read("《机器学习》，周志华，清华大学出版社，2016年").workKey());
    assertNull(read("https://a.b").workKey());
  }

  @Test
  void comparesSpellingsWithoutLabelBlanksAndEmphasis() {
    assertEquals("A, B. (2020). C on D.", read("[12] A, B. (2020).  *C*  on D. ").wording());
    TextSpan label = read("[12] A, B. (2020). C.").label();
    assertNotNull(label);
    assertEquals("[12]", label.text());
  }

  @Test
  void recognisesWhatShowsThatItIsACitation() {
    assertTrue(read("李航（2012）。统计学习方法。").recognised());
    assertTrue(read("《机器学习》").recognised());
    assertTrue(read("https://pytorch.org").recognised());
    assertFalse(read("课堂讲义").recognised());
    assertFalse(read("Windows 2000 的安装方法").recognised());
  }

  @Test
  void readsAnyText() {
    Random random = new Random(11);
    String[] pieces = {
      "[1]",
      "[M]",
      "(2020)",
      "（2012）",
      "A.",
      "Li",
      " ",
      ". ",
      ".",
      "。",
      "，",
      ",",
      "《",
      "》",
      "书",
      "\"",
      "“",
      "”",
      "*",
      "et al",
      "&",
      "10.1038/x",
      "arXiv:",
      "1",
      "ISBN ",
      "9",
      "http://",
      "a",
      "](",
      ")",
      "(",
      "[",
      "doi",
      ":",
      "2016",
      "10(2)",
      "?",
      "📚",
      "\ud83d",
      "年",
      "出版社",
      "Press",
      "ISBN-1",
      "ISSN 1",
      "arXiv: 1"
    };
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(16); length > 0; length--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Citation citation = read(text.toString());
      assertNotNull(citation.wording());
      TextSpan title = citation.title();
      assertSpan(text.toString(), title == null ? null : title.text(), title);
    }
  }

  private Citation read(String text) {
    return reader.read(new TextSpan(new TextRange(OFFSET, OFFSET + text.length()), text));
  }

  private static void assertSpan(String text, @Nullable String expected, @Nullable TextSpan span) {
    assertEquals(expected, span == null ? null : span.text());
    if (span != null) {
      int start = span.range().start() - OFFSET;
      assertEquals(expected, text.substring(start, span.range().end() - OFFSET));
    }
  }

  @Test
  void theSameWordsFurtherOnAreReadAlikeInTheirPlace() {
    String text = "[1] 李航, 王强. 图表😀[J]. 学报, 2019, 42(6): 12-15. doi:10.1000/182";
    Citation first = reader.read(new TextSpan(new TextRange(5, 5 + text.length()), text));
    Citation again = reader.read(new TextSpan(new TextRange(90, 90 + text.length()), text));
    CitationReader another = new CitationReader(Vocabulary.bundled().citationWords());
    assertEquals(another.read(new TextSpan(new TextRange(90, 90 + text.length()), text)), again);
    assertEquals(first, again.shiftedBy(-85));
    assertNotNull(again.identifiers().doi());
  }
}
