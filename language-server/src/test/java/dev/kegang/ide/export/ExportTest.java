package dev.kegang.ide.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.kegang.ide.LessonFile;
import dev.kegang.testing.Lessons;
import dev.kegang.workspace.Document;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class ExportTest {

  private static final String ODD =
      """
      ## 第一阶段：A & "B" <c> (20课时)

      # 50% 的 \\ `课`, #1 {😀}

      ## 标题页

      - 标题: 50% 的 \\ `课`, #1 {😀}

      ## 1. 参考文献

      - 周志华. 机器学习[M]. 北京: 清华大学出版社, 2016.
      - 李明, 王芳, 等. 深度学习综述[J]. 计算机学报, 2019, 42(5): 1000-1020.
      - LeCun, Y., & Hinton, G. (2015). Deep_learning & 100% of {it}. Nature, 521(7553), 436-444. https://doi.org/10.1038/nature14539
      - LeCun, Y. (2015). Another one. MIT Press.
      - Open Knowledge Foundation. (2015). Open Definition 2.1. https://opendefinition.org/od/2.1/en/
      - Wolf, T., Debut, L., ... & Rush, A. M. (2020). Transformers. In Proceedings of the 2020 Conference (pp. 38-45).
      """;

  @Test
  void jsonIsTheModel() {
    JsonObject model =
        JsonParser.parseString(export(ExportFormat.JSON, Lessons.CHINESE)).getAsJsonObject();
    assertEquals(1, model.get("version").getAsInt());
    JsonObject outline = model.getAsJsonArray("outlines").get(0).getAsJsonObject();
    assertEquals("图表怎样说话", outline.get("title").getAsString());
    assertEquals("图表怎样说话📊", outline.get("text").getAsString());
    JsonObject section = outline.getAsJsonArray("sections").get(1).getAsJsonObject();
    assertEquals("读懂坐标轴", section.get("title").getAsString());
    assertEquals(2, section.get("number").getAsInt());
    JsonArray fields =
        section.getAsJsonArray("topics").get(0).getAsJsonObject().getAsJsonArray("fields");
    assertEquals(4, fields.size());
    JsonObject cited =
        fields.get(2).getAsJsonObject().getAsJsonArray("items").get(0).getAsJsonObject();
    assertEquals("citation", cited.get("kind").getAsString());
    assertEquals("Few, S.", cited.get("authors").getAsString());
    assertEquals(
        6.0,
        outline
            .getAsJsonArray("placements")
            .get(1)
            .getAsJsonObject()
            .getAsJsonObject("hours")
            .get("most")
            .getAsDouble());
  }

  @Test
  void csvQuotesWhatMustBe() {
    String table = export(ExportFormat.CSV, ODD);
    assertTrue(
        table.startsWith("\uFEFFpath,level,number,title,least,most,unit,written\r\n"), table);
    assertTrue(
        table.contains("\r\n课/0.md,stage,1,\"A & \"\"B\"\" <c>\",20,20,period,20课时\r\n"), table);
    assertTrue(table.contains("\r\n课/0.md,lesson,,\"50% 的 \\ `课`, #1 {😀}\",,,,\r\n"), table);
  }

  @Test
  void opmlIsXml() throws Exception {
    String text = export(ExportFormat.OPML, ODD.replace("A &", "A \u0001&"), Lessons.CHINESE);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    NodeList outlines = document.getElementsByTagName("outline");
    assertEquals(
        "第一阶段：A \uFFFD& \"B\" <c> (20课时)", ((Element) outlines.item(0)).getAttribute("text"));
    assertEquals("50% 的 \\ `课`, #1 {😀}", ((Element) outlines.item(1)).getAttribute("text"));
    assertEquals(9, outlines.getLength());
  }

  @Test
  void mermaidHasOneRootAndNoOpenQuote() {
    assertEquals(
        """
        mindmap
          n1["第一阶段：A #38; #34;B#34; #60;c#62; (20课时)"]
            n2["50% 的 #92; #96;课#96;, #35;1 {😀}"]
              n3["1. 参考文献"]
        """,
        export(ExportFormat.MERMAID, ODD));
    String two = export(ExportFormat.MERMAID, ODD, Lessons.CHINESE);
    assertTrue(two.startsWith("mindmap\n  n1[\"…\"]\n    n2[\"第一阶段"), two);
  }

  @Test
  void bibtexEscapesAndKeepsChinese() {
    String text = export(ExportFormat.BIBTEX, ODD, ODD);
    assertTrue(
        text.startsWith(
            """
            @book{work2016,
              author = {{周志华}},
              title = {{机器学习}},
              publisher = {清华大学出版社},
              address = {北京},
              year = {2016}
            }

            @article{work2019,
              author = {{李明} and {王芳} and others},
              title = {{深度学习综述}},
              journal = {计算机学报},
              year = {2019},
              volume = {42},
              number = {5},
              pages = {1000--1020}
            }

            @article{lecun2015,
              author = {LeCun, Y. and Hinton, G.},
              title = {{Deep\\_learning \\& 100\\% of \\{it\\}}},
              journal = {Nature},
              year = {2015},
              volume = {521},
              number = {7553},
              pages = {436--444},
              doi = {10.1038/nature14539},
            """),
        text);
    assertTrue(text.contains("@book{lecun2015-2,"), text);
    assertTrue(text.contains("author = {{Open Knowledge Foundation}}"), text);
    assertTrue(text.contains("author = {Wolf, T. and Debut, L. and Rush, A. M.}"), text);
    assertTrue(text.contains("booktitle = {Proceedings of the 2020 Conference}"), text);
    assertTrue(text.contains("pages = {38--45}"), text);
    assertEquals(6, text.split("\n@", -1).length, text);
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      depth += escaped ? 0 : text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      assertTrue(depth >= 0);
    }
    assertEquals(0, depth);
  }

  @Test
  void cslJsonHasTheSameWorks() {
    JsonArray items = JsonParser.parseString(export(ExportFormat.CSL_JSON, ODD)).getAsJsonArray();
    assertEquals(6, items.size());
    JsonObject book = items.get(0).getAsJsonObject();
    assertEquals("book", book.get("type").getAsString());
    assertEquals(
        "周志华", book.getAsJsonArray("author").get(0).getAsJsonObject().get("literal").getAsString());
    assertEquals("[[2016]]", book.getAsJsonObject("issued").get("date-parts").toString());
    JsonObject article = items.get(2).getAsJsonObject();
    assertEquals("Deep_learning & 100% of {it}", article.get("title").getAsString());
    assertEquals("436-444", article.get("page").getAsString());
    assertEquals(
        "Hinton",
        article.getAsJsonArray("author").get(1).getAsJsonObject().get("family").getAsString());
  }

  private static String export(ExportFormat format, String... texts) {
    List<LessonFile> lessons = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String path = "课/" + i + ".md";
      lessons.add(new LessonFile(path, Document.of(path, 0, texts[i], true).outline()));
    }
    return Export.of(lessons, format);
  }
}
