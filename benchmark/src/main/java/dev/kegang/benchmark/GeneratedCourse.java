package dev.kegang.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Lessons that read like real ones: four to fifteen sections in Chinese with citations in English,
 * twelve KB on average, a small mistake here and there. The same for everybody who generates them.
 */
public final class GeneratedCourse {

  private static final String USAGE =
      """
      Usage: java GeneratedCourse.java FOLDER LESSONS       a course
             java GeneratedCourse.java --size FILE BYTES    one lesson of about that size
      """;

  private static final String[] FIELDS =
      "数据治理 提示工程 检索增强 多模态 模型压缩 知识蒸馏 语音合成 图像生成 向量数据库 智能体 评测体系 开源社区".split(" ");
  private static final String[] ASPECTS =
      "概述 架构设计 案例分析 评估方法 成本分析 性能优化 部署与运维 风险与合规 协作模式 数据准备 实验设计 未来趋势".split(" ");
  private static final String[] VERBS = "介绍 探讨 分析 比较 总结 演示 评估".split(" ");
  private static final String[] EFFECTS =
      "缩短了交付周期 提高了回答的准确率 降低了显存占用 减少了人工标注 改善了团队协作 增加了系统的复杂度 暴露了数据的偏差".split(" ");
  private static final String[] REASONS =
      "因为语料经过多轮清洗 因为评审由社区共同完成 因为任务被拆成了小步 因为缓存命中率更高 因为指标与业务一致 因为错误可以复现".split(" ");
  private static final String[] AUTHORS = {
    "Fogel, K.",
    "Devlin, J., & Chang, M. W.",
    "LeCun, Y., Bengio, Y., & Hinton, G.",
    "Asay, M.",
    "Raymond, E. S.",
    "Hu, E. J., & Shen, Y.",
    "Lewis, P., & Perez, E."
  };
  private static final String[] TITLES = {
    "Producing open source software",
    "Deep learning in practice",
    "Low-rank adaptation of models",
    "Retrieval-augmented generation",
    "The cathedral and the bazaar",
    "Attention for long documents"
  };

  private static final int AVERAGE_SECTIONS = 8;
  private static final int SECTIONS_OF_A_MEGABYTE = 700;

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<String> bibliography = new ArrayList<>();

  private GeneratedCourse(long seed) {
    random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 3 && arguments[0].equals("--size")) {
      Files.writeString(Path.of(arguments[1]), ofSize(Integer.parseInt(arguments[2])));
    } else if (arguments.length == 2) {
      write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    } else {
      System.err.print(USAGE);
      System.exit(2);
    }
  }

  /** Writes a course in folders of stages and parts, as authors keep them. */
  public static void write(Path folder, int lessons) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("kegang.json"), "{ \"root\": true, \"language\": \"zh\" }\n");
    for (int number = 1; number <= lessons; number++) {
      String name =
          String.format(
              Locale.ROOT,
              "stage-%02d/part-%03d/lesson-%05d.md",
              stage(number),
              part(number),
              number);
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, lesson(number, 0));
    }
  }

  /** One lesson of about a size in bytes of UTF-8. */
  public static String ofSize(int bytes) {
    int sections = Math.max(2, (int) ((long) bytes * SECTIONS_OF_A_MEGABYTE / 1_000_000));
    int length = length(sections);
    return lesson(1, Math.max(2, (int) ((long) sections * bytes / length)));
  }

  private static int length(int sections) {
    return lesson(1, sections).getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * The text of a lesson.
   *
   * @param sections how many it has; 0 for as many as such a lesson has
   */
  public static String lesson(int number, int sections) {
    GeneratedCourse course = new GeneratedCourse(number);
    course.write(
        number, sections > 0 ? sections : 4 + course.random.nextInt(2 * AVERAGE_SECTIONS - 4));
    return course.text.toString();
  }

  private static int stage(int number) {
    return 1 + (number - 1) / 24;
  }

  private static int part(int number) {
    return 1 + (number - 1) / 4;
  }

  private void write(int number, int sections) {
    String title = any(FIELDS) + "与" + any(FIELDS) + "的" + any(ASPECTS) + "（" + number + "）";
    List<String> titles = new ArrayList<>();
    for (int i = 1; i <= sections; i++) {
      titles.add(any(FIELDS) + any(ASPECTS) + "之" + i);
    }
    line("## 第" + stage(number) + "阶段：" + FIELDS[stage(number) % FIELDS.length] + " (60课时)\n");
    String partTitle = "第" + part(number) + "部分：" + FIELDS[part(number) % FIELDS.length];
    line("## " + partTitle + " (10课时)\n");
    line("# " + title + "\n");
    line("## 标题页\n\n- 标题: " + title + "\n- 副标题: " + partTitle);
    line("- 日期: 2023/" + (1 + random.nextInt(12)) + "/" + (1 + random.nextInt(28)) + "\n");
    line("## 目录页\n");
    for (int i = 1; i <= sections; i++) {
      line(i + ". " + titles.get(i - 1) + (i == 2 && random.nextInt(40) == 0 ? "导论" : ""));
    }
    line(sections + 1 + ". 参考文献\n");
    for (int i = 1; i <= sections; i++) {
      section(number, i, titles.get(i - 1));
    }
    line("## " + (sections + 1) + ". 参考文献\n\n### 参考文献\n");
    for (String reference : bibliography) {
      line("- " + reference);
    }
    line("\n---\n\n## 总结\n\n通过第 " + number + " 课，学员将了解" + title + "。\n\n## 课程计划\n");
    for (int i = 1; i <= sections; i++) {
      line(i + ". **" + titles.get(i - 1) + "** - " + any(VERBS) + titles.get(i - 1) + "。");
    }
  }

  private void section(int number, int index, String title) {
    String mark = number + "-" + index;
    line("## " + index + ". " + title + "\n\n### " + title + "\n");
    line("- **主要内容简述**: " + any(VERBS) + title + "的基本概念、方法和第 " + mark + " 号案例。\n- **主要观点**:");
    int points = 2 + random.nextInt(3);
    for (int i = 1; i <= points; i++) {
      String point =
          any(FIELDS) + "在案例 " + mark + "." + i + " 中" + any(EFFECTS) + "，" + any(REASONS);
      line("  - " + point + "（batch size = " + 8 * (1 + random.nextInt(64)) + "）。");
    }
    line("- **重要参考文献**:");
    // In every first lesson, and so in a single one, a check finds something.
    if (random.nextInt(25) == 0 || (number == 1 && index == 2)) {
      line("  - 提供相关的进一步阅读材料和参考文献。");
    }
    String reference = reference(mark);
    bibliography.add(reference);
    line("  - " + reference);
    line("- **示例**:\n  - 图" + index + ": " + title + "示意图\n  - 表" + index + ": " + title + "的比较\n");
  }

  private String reference(String mark) {
    int year = 1998 + random.nextInt(25);
    String title = any(TITLES) + " " + mark;
    return any(AUTHORS)
        + " ("
        + year
        + "). "
        + title
        + ". Journal of Teaching, "
        + (year - 1990)
        + "("
        + (1 + random.nextInt(12))
        + "), "
        + (100 + random.nextInt(300))
        + "-"
        + (410 + random.nextInt(99))
        + ".";
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
