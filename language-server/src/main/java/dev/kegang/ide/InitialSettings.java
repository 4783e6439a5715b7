package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a {@code kegang.json} to begin with: what was seen of a course is set, what else may
 * be set stands in comments.
 */
public final class InitialSettings {

  private final Messages messages;
  private final StringBuilder text = new StringBuilder("{\n");

  private InitialSettings(Messages messages) {
    this.messages = messages;
  }

  /** The text for a course. */
  public static String of(List<LessonFile> course, Messages messages) {
    InitialSettings settings = new InitialSettings(messages);
    settings.write(course);
    return settings.text.toString();
  }

  private void write(List<LessonFile> course) {
    comment("root");
    line("\"root\": true,");
    comment("language", course.size(), inChinese(course));
    line("\"language\": \"" + language(course).tag() + "\",");
    String folder = commonFolder(course);
    comment("include");
    line("// \"include\": [\"" + (folder.isEmpty() ? "" : escaped(folder) + "/") + "**\"],");
    line("// \"exclude\": [\"drafts/**\"],");
    comment("outlines");
    line(
        "// \"outlines\": [\"" + (folder.isEmpty() ? "lessons" : escaped(folder)) + "/**/*.md\"],");
    comment("complete");
    line("\"complete\": false,");
    comment("hours");
    line("\"hours\": { \"minutesPerPeriod\": 45 },");
    comment("rules");
    line("\"rules\": {");
    line("  // \"vague-objective\": \"off\"");
    line("},");
    comment("vocabulary");
    line("// \"vocabulary\": { \"fields\": { \"objectives\": [\"学习收获\"] } },");
    comment("terms");
    line("// \"terms\": { \"大语言模型\": \"大模型\" },");
    comment("format");
    line("\"format\": {");
    line("  // \"tables\": false");
    line("}");
    text.append("}\n");
  }

  private void comment(String key, Object... arguments) {
    line("// " + messages.text("init." + key, arguments));
  }

  private void line(String line) {
    text.append("  ").append(line).append('\n');
  }

  private Language language(List<LessonFile> course) {
    if (course.isEmpty()) {
      return messages.language();
    }
    return 2 * inChinese(course) >= course.size() ? Language.CHINESE : Language.ENGLISH;
  }

  private static int inChinese(List<LessonFile> course) {
    int count = 0;
    for (LessonFile lesson : course) {
      count += lesson.outline().language() == Language.CHINESE ? 1 : 0;
    }
    return count;
  }

  /** The folder all lessons lie in; empty where that is the one of the settings itself. */
  private static String commonFolder(List<LessonFile> course) {
    List<String> common = null;
    for (LessonFile lesson : course) {
      List<String> names = List.of(lesson.path().split("/", -1));
      List<String> folders = names.subList(0, names.size() - 1);
      common = common == null ? new ArrayList<>(folders) : shared(common, folders);
    }
    return common == null ? "" : String.join("/", common);
  }

  private static List<String> shared(List<String> one, List<String> other) {
    int length = 0;
    int shorter = Math.min(one.size(), other.size());
    while (length < shorter && one.get(length).equals(other.get(length))) {
      length++;
    }
    return one.subList(0, length);
  }

  private static String escaped(String path) {
    return path.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
