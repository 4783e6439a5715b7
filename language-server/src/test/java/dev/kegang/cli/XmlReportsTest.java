package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The reports in XML, read by the JDK's own parser. */
final class XmlReportsTest {

  private final ReportedCourse course;

  XmlReportsTest(@TempDir Path folder) throws IOException {
    course = new ReportedCourse(folder);
  }

  @Test
  void checkstyleNamesFilesAndPlaces() throws Exception {
    Element root = parse(course.report("checkstyle"));
    assertEquals("checkstyle", root.getTagName());
    List<Element> files = children(root, "file");
    assertEquals(1, files.size());
    assertEquals(ReportedCourse.FILE, files.get(0).getAttribute("name"));
    List<Element> errors = children(files.get(0), "error");
    assertEquals(3, errors.size());
    Element first = errors.get(0);
    assertEquals("9", first.getAttribute("line"));
    assertEquals("14", first.getAttribute("column"));
    assertEquals("info", first.getAttribute("severity"));
    assertEquals("kegang.repeated-space", first.getAttribute("source"));
    assertTrue(first.getAttribute("message").contains("“😀重复”"));
    assertEquals("error", errors.get(1).getAttribute("severity"));
  }

  @Test
  void junitHasASuiteForEachOutlineAndACaseForEachFinding() throws Exception {
    course.kegang.put("好.md", Kegang.OUTLINE.replace("<!-- kegang-enable -->\n", ""));
    Element root = parse(course.report("junit"));
    List<Element> suites = children(root, "testsuite");
    assertEquals(
        List.of("好.md", ReportedCourse.FILE),
        suites.stream().map(suite -> suite.getAttribute("name")).toList());
    assertEquals("1", suites.get(0).getAttribute("tests"));
    assertEquals("0", suites.get(0).getAttribute("failures"));
    assertEquals(0, children(suites.get(0), "failure").size());
    Element suite = suites.get(1);
    assertEquals("3", suite.getAttribute("tests"));
    assertEquals("2", suite.getAttribute("failures"));
    List<Element> cases = children(suite, "testcase");
    assertEquals("repeated-space (9:14)", cases.get(0).getAttribute("name"));
    assertEquals(0, children(cases.get(0), "failure").size());
    assertTrue(children(cases.get(0), "system-out").get(0).getTextContent().contains("😀重复"));
    Element failure = children(cases.get(1), "failure").get(0);
    assertEquals("error", failure.getAttribute("type"));
    assertTrue(failure.getTextContent().startsWith(ReportedCourse.FILE + ":13:4: “转折” has"));
  }

  @Test
  void controlCharactersAreSpelledOut() throws Exception {
    String hostile = ReportedCourse.TEXT.replace("重复  空格", "<\u0001&\u001b\"  空\u0085格");
    course.kegang.put(ReportedCourse.FILE, hostile);
    for (String format : List.of("junit", "checkstyle")) {
      String report = course.report(format);
      assertFalse(report.chars().anyMatch(c -> (c < ' ' && c != '\n') || c == 0x85), format);
      Element root = parse(report);
      assertTrue(
          root.getOwnerDocument().getDocumentElement().getElementsByTagName("*").getLength() > 3);
      assertTrue(report.contains("😀&lt;\\u0001&amp;\\u001B&quot;"), report);
    }
  }

  @Test
  void areWholeDocumentsWithoutFindings() throws Exception {
    course.kegang.put(ReportedCourse.FILE, "# 笔记\n");
    assertEquals(0, children(parse(course.report("junit")), "*").size());
    assertEquals(0, children(parse(course.report("checkstyle")), "*").size());
  }

  private static Element parse(String report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static List<Element> children(Element parent, String tag) {
    NodeList nodes = parent.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
