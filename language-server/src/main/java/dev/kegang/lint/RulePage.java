package dev.kegang.lint;

import dev.kegang.vocabulary.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that explains one rule in one language, from {@code resources/rules}.
 *
 * @param rule the rule's name
 * @param source the page as it was written, marks in its examples included
 * @param title the wording of its first heading
 * @param summary its first paragraph, on one line
 * @param examples its example blocks, in order
 */
public record RulePage(
    String rule,
    Language language,
    String source,
    String title,
    String summary,
    List<Example> examples) {

  /** What an example block shows. */
  public enum ExampleKind {
    INCORRECT("incorrect"),
    FIXED("fixed"),
    NOT_REPORTED("not-reported");

    private final String id;

    ExampleKind(String id) {
      this.id = id;
    }

    /** The heading such blocks stand under. */
    public String heading(Language language) {
      return Messages.in(language).text("rule-page." + id);
    }
  }

  /**
   * An example outline.
   *
   * @param text lines end in LF; in incorrect ones {@code [|} and {@code |]} enclose each finding
   * @param options what settings say of the rule's options there, as JSON; empty where they are
   *     silent
   */
  public record Example(ExampleKind kind, String text, String options) {}

  /**
   * Reads a rule's page from the class path.
   *
   * @throws IllegalArgumentException when there is no page of that rule
   */
  public static RulePage of(String rule, Language language) {
    String resource = "/rules/" + rule + (language == Language.CHINESE ? ".zh.md" : ".md");
    try (var stream = RulePage.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("missing " + resource);
      }
      return parse(rule, language, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page for a reader: its examples without the marks around findings. */
  public String markdown() {
    return withoutMarks(source);
  }

  /** A text of an example without the marks around findings. */
  public static String withoutMarks(String text) {
    return text.replace("[|", "").replace("|]", "");
  }

  static RulePage parse(String rule, Language language, String source) {
    String title = "";
    StringBuilder summary = new StringBuilder();
    boolean summaryOpen = true;
    List<Example> examples = new ArrayList<>();
    ExampleKind kind = null;
    String fence = null;
    String options = "";
    StringBuilder block = new StringBuilder();
    for (String line : source.split("\n", -1)) {
      if (fence != null) {
        if (!line.equals(fence)) {
          block.append(line).append('\n');
          continue;
        }
        if (kind != null) {
          examples.add(new Example(kind, block.toString(), options));
        }
        fence = null;
      } else if (line.startsWith("```")) {
        fence = backticks(line);
        int brace = line.indexOf('{');
        options = brace < 0 ? "" : line.substring(brace);
        block.setLength(0);
      } else if (line.startsWith("# ")) {
        title = line.substring(2);
      } else if (line.startsWith("## ")) {
        kind = kind(line.substring(3), language);
        summaryOpen = false;
      } else if (summaryOpen && !line.isBlank()) {
        summary.append(joint(summary, language)).append(line);
      } else if (!summary.isEmpty()) {
        summaryOpen = false;
      }
    }
    return new RulePage(rule, language, source, title, summary.toString(), List.copyOf(examples));
  }

  private static @Nullable ExampleKind kind(String heading, Language language) {
    for (ExampleKind kind : ExampleKind.values()) {
      if (kind.heading(language).equals(heading)) {
        return kind;
      }
    }
    return null;
  }

  private static String backticks(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) == '`') {
      end++;
    }
    return line.substring(0, end);
  }

  private static String joint(StringBuilder summary, Language language) {
    return summary.isEmpty() || language == Language.CHINESE ? "" : " ";
  }
}
