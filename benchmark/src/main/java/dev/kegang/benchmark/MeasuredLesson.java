package dev.kegang.benchmark;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * A generated lesson in which every editor feature has something to answer, and places in the
 * middle of it.
 */
final class MeasuredLesson {

  /** A file that is nowhere on the disk, so that no settings are found for it. */
  static final String URI = "file:///kegang-benchmark/lesson.outline.md";

  private static final String BODY = "batch size";

  private final String text;
  private final int middle;

  private MeasuredLesson(String before, String after) {
    text = before + after;
    middle = before.length();
  }

  /**
   * A lesson of about a size, in which an author is at work: something is to be mended and to be
   * laid out anew, and an entry, a field and a citation have just been begun.
   *
   * @param size such as {@code 10 KB}
   */
  static MeasuredLesson of(String size) {
    String generated = GeneratedCourse.ofSize(bytes(size));
    int section = generated.indexOf("\n## ", generated.length() / 2);
    return new MeasuredLesson(
        generated
            .substring(0, section)
            .replaceFirst("## 目录页", "##  目录页")
            .replaceFirst("(?m)^1\\. .*$", "1. ")
            .replaceFirst(BODY, "batch  size [book](https://example.org/book) [lesson](b.md)"),
        generated
            .substring(section)
            .replaceFirst("(?m)^- \\*\\*主要内容简述.*$", "- **主")
            .replaceFirst("(?m)^(.*" + BODY + ".*)$", "$1\n")
            .replaceFirst("(?m)^(  - .*Journal of Teaching.*)$", "$1\n  - "));
  }

  private static int bytes(String size) {
    int unit = size.endsWith("MB") ? 1_000_000 : 1000;
    return unit * Integer.parseInt(size.substring(0, size.indexOf(' ')));
  }

  String text() {
    return text;
  }

  TextDocumentIdentifier id() {
    return new TextDocumentIdentifier(URI);
  }

  /** In a line that says what a lesson teaches. */
  int body() {
    return find(BODY, middle);
  }

  /** In the title of a section. */
  int heading() {
    return find(". ", find("\n## ", middle)) + 3;
  }

  /** In what a caption says. */
  int caption() {
    return find(": ", find("  - 图", middle)) + 3;
  }

  /** In a cited work. */
  int citation() {
    return find(". Journal", middle) - 3;
  }

  /** Where a cited work is about to be typed. */
  int citationStart() {
    return find("\n  - \n", middle) + 5;
  }

  /** Behind the first character of a field's label. */
  int label() {
    return find("- **主\n", middle) + 5;
  }

  /** Where an entry of the contents is about to be typed. */
  int entryStart() {
    return find("\n1. \n", 0) + 4;
  }

  /** In an entry of the contents. */
  int entry() {
    return find("\n2. ", 0) + 5;
  }

  /** In the title of the lesson. */
  int title() {
    return find("\n# ", 0) + 4;
  }

  /** In something that is wrong and has a fix. */
  int flaw() {
    return find("batch  size", 0) + 6;
  }

  /** In a link to another file. */
  int link() {
    return find("(b.md)", 0) + 2;
  }

  /** An empty line below an item of a list. */
  int nextItem() {
    return find("\n", body()) + 1;
  }

  private int find(String wanted, int from) {
    int found = text.indexOf(wanted, from);
    if (found < 0) {
      throw new IllegalStateException("The generated lesson lacks " + wanted);
    }
    return found;
  }

  Position position(int offset) {
    int lines = 0;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      lines++;
      start = end + 1;
    }
    return new Position(lines, offset - start);
  }

  Range range(int start, int end) {
    return new Range(position(start), position(end));
  }

  /** As many lines as an editor shows at once. */
  Range screen() {
    int line = position(middle).getLine();
    return new Range(new Position(line, 0), new Position(line + 50, 0));
  }
}
