package dev.kegang.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.kegang.lint.VerdictTable.Judgement;
import dev.kegang.lint.VerdictTable.Verdict;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every finding in real outlines was judged by hand. The files are not ours to keep: they are found
 * by their hash in {@code examples}, beside the repository and in the folders of {@code
 * -Dkegang.outlines}. {@code -Dgolden=update} takes over what is found now; what is new is then to
 * be judged.
 */
class VerdictsTest {

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final int LEAST_VERDICTS = 300;
  private static final int MOST_FALSE_PERCENT = 2;

  /** Rules that say nothing but what settings require. */
  private static final Set<String> LEFT_OUT =
      Set.of("missing-course-plan", "missing-metadata", "date-style");

  private final Linter linter = new Linter(selection());

  @Test
  void whatIsFoundIsWhatWasJudged() throws IOException {
    VerdictTable table = VerdictTable.read();
    Map<String, String> texts = texts(table.byFile().keySet());
    assumeFalse(texts.isEmpty(), "no judged file is at hand");
    for (Map.Entry<String, String> file : texts.entrySet()) {
      if (isUpdate()) {
        table.update(file.getKey(), found(file.getValue()));
      } else {
        assertEquals(
            places(table.byFile().getOrDefault(file.getKey(), List.of())),
            places(found(file.getValue())),
            file.getKey());
      }
    }
    if (isUpdate()) {
      table.write();
    }
  }

  @Test
  void hardlyAnyFindingIsFalse() throws IOException {
    List<Verdict> verdicts = VerdictTable.read().all();
    assertTrue(verdicts.size() >= LEAST_VERDICTS, () -> verdicts.size() + " verdicts");
    List<Verdict> open = of(verdicts, Judgement.OPEN);
    assertEquals(List.of(), open, "to be judged");
    List<Verdict> wrong = of(verdicts, Judgement.FALSE);
    assertTrue(wrong.size() * 100 < verdicts.size() * MOST_FALSE_PERCENT, wrong::toString);
    for (Verdict verdict : wrong) {
      Rule rule = Rules.named(verdict.rule());
      assertTrue(rule != null && rule.info().severity() != Severity.ERROR, verdict::toString);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theDocumentationSaysHowManyWereRight(Language language) throws IOException {
    boolean chinese = language == Language.CHINESE;
    Path file = Path.of("..", "docs", chinese ? "verdicts.zh-CN.md" : "verdicts.md");
    String expected = document(VerdictTable.read(), chinese);
    if (isUpdate()) {
      Files.writeString(file, expected);
    }
    assertEquals(expected, Files.readString(file));
  }

  private static String document(VerdictTable table, boolean chinese) {
    List<Verdict> verdicts = table.all();
    Map<String, List<Verdict>> byRule =
        verdicts.stream()
            .collect(Collectors.groupingBy(Verdict::rule, TreeMap::new, Collectors.toList()));
    int files = table.byFile().size();
    int wrong = of(verdicts, Judgement.FALSE).size();
    StringBuilder text = new StringBuilder();
    if (chinese) {
      text.append("# 提示对不对\n\n")
          .append("我们把 " + files + " 份真实大纲（公开课程、示例和用户自己的大纲）里的每一条提示都人工看过：")
          .append(verdicts.size() + " 条中有 " + wrong + " 条是误报。")
          .append("大纲本身不在仓库里，仓库只保存文件的哈希值、规则、行号和结论。")
          .append("没有自动识别为大纲的文件，按作者声明为大纲处理。\n\n")
          .append("| 规则 | 提示 | 正确 | 误报 |\n|---|---|---|---|\n");
    } else {
      text.append("# How many findings are right\n\n")
          .append("Every finding in " + files + " real outlines (public courses, our examples, and")
          .append(" the user's own) was looked at by hand: of " + verdicts.size() + " findings ")
          .append(wrong + " are false. The outlines are not in the repository, only the hash of")
          .append(" each file, the rule, the line and the verdict. Files that don't show that they")
          .append(" are outlines were read as if their author had declared them.\n\n")
          .append("| rule | findings | true | false |\n|---|---|---|---|\n");
    }
    byRule.forEach(
        (rule, found) ->
            text.append("| " + rule + " | " + found.size() + " | ")
                .append(of(found, Judgement.TRUE).size() + " | ")
                .append(of(found, Judgement.FALSE).size() + " |\n"));
    return text.toString();
  }

  private static List<Verdict> of(List<Verdict> verdicts, Judgement judgement) {
    return verdicts.stream().filter(verdict -> verdict.judgement() == judgement).toList();
  }

  private static List<String> places(List<Verdict> verdicts) {
    return verdicts.stream()
        .sorted(Comparator.comparingInt(Verdict::line).thenComparing(Verdict::rule))
        .map(Verdict::place)
        .toList();
  }

  private List<Verdict> found(String text) {
    Document document = Document.of("a.outline.md", 0, text, true);
    List<Verdict> found = new ArrayList<>();
    for (Finding finding : linter.check(document.outline()).findings()) {
      int line = document.source().lines().lineAt(finding.range().start()) + 1;
      found.add(new Verdict(finding.rule(), line, Judgement.OPEN));
    }
    return found;
  }

  private static RuleSelection selection() {
    Map<String, Severity> severities = new HashMap<>();
    for (Rule rule : Rules.all()) {
      if (!LEFT_OUT.contains(rule.name())) {
        severities.put(rule.name(), rule.info().severity());
      }
    }
    return new RuleSelection(severities);
  }

  /** By their hash, as far as they are at hand. */
  private static Map<String, String> texts(Set<String> hashes) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    List<Path> folders = new ArrayList<>();
    folders.add(REPOSITORY.resolve("examples"));
    folders.add(REPOSITORY.resolveSibling("shared"));
    for (String given : System.getProperty("kegang.outlines", "").split(File.pathSeparator, -1)) {
      if (!given.isEmpty()) {
        folders.add(Path.of(given));
      }
    }
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> paths = Files.walk(folder)) {
          for (Path path : paths.filter(VerdictsTest::isMarkdown).toList()) {
            byte[] bytes = Files.readAllBytes(path);
            String hash = hash(bytes);
            if (hashes.contains(hash)) {
              texts.put(hash, new String(bytes, StandardCharsets.UTF_8));
            }
          }
        }
      }
    }
    return texts;
  }

  private static boolean isMarkdown(Path path) {
    return path.toString().endsWith(".md") && Files.isRegularFile(path);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isUpdate() {
    return "update".equals(System.getProperty("golden"));
  }
}
