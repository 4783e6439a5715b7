package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import dev.kegang.text.TextEdits;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where links lead, and how they follow files. */
final class LinksTest {

  private static final String URI = "file:///%E8%AF%BE/stage-1/a.outline.md";

  @Test
  void identifiersAndAddressesLeadToTheWeb() {
    String text =
        """
        # 课

        ## 1. 参考文献

        - 李明 (2020). 图表😀. 出版社. https://doi.org/10.1000/abc
        - Li, M. (2021). Charts. arXiv:1810.04805
        - 王 (2022). 数据. 期刊, 1(2). DOI: 10.1000/x-1
        """;
    Fixture fixture = Fixture.withCarriageReturns(text);
    assertEquals(
        List.of(
            "https://doi.org/10.1000/abc",
            "https://arxiv.org/abs/1810.04805",
            "https://doi.org/10.1000/x-1"),
        AddressLinks.of(fixture.outline()).stream().map(AddressLink::target).toList());
  }

  @Test
  void linksLeadToAddressesAndFiles() {
    Fixture fixture =
        Fixture.of(
            "# L\n\n见[书](https://a.org/x)、[前一课](../b%20c.md#1-概述)、[上文](#l)和![图](图/一.png)。\n");
    List<AddressLink> links = AddressLinks.of(fixture.outline());
    assertEquals(
        List.of("https://a.org/x", "../b%20c.md#1-概述", "图/一.png"),
        links.stream().map(AddressLink::target).toList());
    assertEquals(List.of(false, true, true), links.stream().map(AddressLink::relative).toList());
    assertEquals("图/一.png", fixture.at(links.get(2).range()));
  }

  @Test
  void aLinkInsideTheDocumentIsDefinedAtItsHeading() {
    String link = "会夸大差异，见[上$0一节](#1-选择图表)。";
    Fixture fixture = Fixture.of(Lessons.CHINESE.replace("会夸大差异。", link));
    Definition definition = Definition.at(fixture.outline(), fixture.cursor());
    assertEquals("[上一节](#1-选择图表)", fixture.at(definition.origin()));
    assertEquals("选择图表", fixture.at(definition.targets().get(0)));
    assertNull(definition.path());
  }

  @Test
  void aLinkToAnotherLessonIsDefinedThere() {
    Document from = document(URI, "# 课\n\n先修：[图表](../%E5%9B%BE%20%E8%A1%A8.md#2-读懂坐标轴)\n");
    Document to = document("file:///课/图%20表.md", Lessons.CHINESE);
    Definition definition = Definition.at(from.outline(), from.source().content().indexOf("图表"));
    assertNotNull(definition.path());
    Workspace workspace = Workspace.EMPTY.with(from).with(to);
    LinkTarget target = LinkTarget.of(from, definition.path(), workspace::document);
    assertNotNull(target);
    assertSame(to, target.document());
    assertEquals("读懂坐标轴", to.source().span(target.range()).text());
    LinkTarget closed = LinkTarget.of(from, "../x.md", workspace::document);
    assertNotNull(closed);
    assertNull(closed.document());
    assertEquals("file:///%E8%AF%BE/x.md", closed.uri());
  }

  @Test
  void linksFollowAFileThatMoves() {
    assertMoved("[a](b.md)", "[a](../stage-2/新.md)", "stage-1/b.md", "stage-2/新.md");
    assertMoved("[a](./b.md#x)", "[a](./c.md#x)", "stage-1/b.md", "stage-1/c.md");
    assertMoved("[a](b%20b.md)", "[a](%E6%96%B0.md)", "stage-1/b%20b.md", "stage-1/新.md");
    assertMoved("![a](图/b.png)", "![a](画/b.png)", "stage-1/图", "stage-1/画");
    assertMoved("![a](图/b.png)", "![a](画/b.png)", "stage-1/图/", "stage-1/画/");
    assertMoved("[a](bb.md)", "[a](bb.md)", "stage-1/b", "stage-1/c");
    assertMoved("[a](https://x/b.md)", "[a](https://x/b.md)", "stage-1/b.md", "stage-1/c.md");
  }

  @Test
  void linksOfAFileThatMovesStillReachTheirTargets() {
    assertMoved(
        "[a](b.md)", "[a](../stage-1/b.md)", "stage-1/a.outline.md", "stage-2/a.outline.md");
    assertMoved("[a](../x/b.md)", "[a](x/b.md)", "stage-1/a.outline.md", "a.outline.md");
    assertMoved("[a](b.md)", "[a](b.md)", "stage-1", "stage-9");
  }

  private static void assertMoved(String link, String expected, String from, String to) {
    String text = "# 课😀\r\n\r\n见" + link + "。\r\n";
    Document document = document(URI, text);
    List<DocumentEdits> edits =
        FileMoves.edits(
            List.of(new FileMoves.Move("file:///课/" + from, "file:///课/" + to)),
            new TheseLessons(List.of(document)));
    String changed = edits.isEmpty() ? text : TextEdits.of(edits.get(0).edits()).applyTo(text);
    assertEquals(text.replace(link, expected), changed);
  }

  private static Document document(String uri, String text) {
    return Document.of(uri, 1, text, true);
  }
}
