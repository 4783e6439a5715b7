package dev.kegang.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lessons made up at random that have nothing wrong with them, in many ways of writing. */
public final class GeneratedLessons {

  private static final String[] CHINESE = {
    "数据", "图表", "模型", "社区", "开源", "评估", "课堂", "实验", "语言", "伦理"
  };
  private static final String[] ENGLISH = {
    "data", "charts", "models", "commons", "source", "tests", "class", "labs", "speech", "ethics"
  };
  private static final String[] SIGNS = {"", "😀", "📊", " C++", "（上）", "·"};

  private final Random random;
  private final boolean chinese;
  private final StringBuilder text = new StringBuilder();

  private GeneratedLessons(long seed) {
    this.random = new Random(seed);
    this.chinese = random.nextBoolean();
  }

  /** The lesson of a seed; the same every time. */
  public static String of(long seed) {
    GeneratedLessons lesson = new GeneratedLessons(seed);
    String text = lesson.write();
    return switch ((int) (seed % 4)) {
      case 1 -> text.replace("\n", "\r\n");
      case 2 -> "\uFEFF" + text;
      case 3 -> text.replace("  - ", "    * ").replace("\n- ", "\n* ");
      default -> text;
    };
  }

  private String write() {
    int sections = 2 + random.nextInt(6);
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < sections; i++) {
      titles.add(title(i));
    }
    titles.add(chinese ? "参考文献" : "References");
    String name = word(9) + (chinese ? "的方法" : " in use");
    line((chinese ? "## 第二部分：" : "## Part 2: ") + word(8) + (chinese ? " (40课时)" : " (40 hours)"));
    line("").line("# " + name).line("");
    line(chinese ? "## 标题页" : "## Title Page").line("");
    line((chinese ? "- 标题: " : "- Title: ") + name);
    line((chinese ? "- 副标题: 第二部分：" : "- Subtitle: Part 2: ") + word(8));
    line((chinese ? "- 日期: " : "- Date: ") + "2024/03/15").line("");
    line(chinese ? "## 目录页" : "## Table of Contents").line("");
    boolean links = random.nextInt(3) == 0;
    for (int i = 0; i < titles.size(); i++) {
      String anchor = "#" + (i + 1) + "-" + titles.get(i).replace(" ", "-");
      boolean linked = links && titles.get(i).chars().allMatch(Character::isLetterOrDigit);
      String shown = linked ? "[" + titles.get(i) + "](" + anchor + ")" : titles.get(i);
      line((i + 1) + ". " + shown);
    }
    line("");
    boolean topics = random.nextBoolean();
    for (int i = 0; i < sections; i++) {
      section(i, titles.get(i), sections, topics);
    }
    bibliography(sections, titles.get(sections), topics);
    line("---").line("");
    line(chinese ? "## 总结" : "## Summary").line("");
    line(chinese ? "学员学会了这些方法。" : "Learners know the methods.").line("");
    line(chinese ? "## 课程计划" : "## Course Plan").line("");
    for (int i = 0; i < titles.size(); i++) {
      line((i + 1) + ". **" + titles.get(i) + "** - " + summary(i));
    }
    return text.toString();
  }

  private void section(int index, String title, int sections, boolean topics) {
    line("## " + (index + 1) + ". " + title).line("");
    if (topics) {
      line("### " + title).line("");
    }
    int number = index + 1;
    int other = 1 + random.nextInt(sections);
    line((chinese ? "- **主要内容简述**: " : "- **Summary**: ") + summary(index));
    line(chinese ? "- **主要观点**:" : "- **Key points**:");
    line("  - " + point(index, other));
    line(chinese ? "- **重要参考文献**:" : "- **Key references**:");
    line("  - " + work(index));
    line(chinese ? "- **示例**:" : "- **Examples**:");
    line((chinese ? "  - 图" : "  - Figure ") + number + ": " + word(index) + caption(index));
    line((chinese ? "  - 表" : "  - Table ") + number + ": " + word(index) + caption(index + 3));
    line("");
  }

  private void bibliography(int sections, String title, boolean topics) {
    line("## " + (sections + 1) + ". " + title).line("");
    if (topics) {
      line("### " + title).line("");
    }
    for (int i = 0; i < sections; i++) {
      line("- " + work(i));
    }
    line("");
  }

  /** Tells of another section and its captions, so that mentions have something to follow. */
  private String point(int index, int other) {
    String start = (chinese ? "第" : "Point ") + (char) ('A' + index);
    if (random.nextInt(3) == 0) {
      return start + (chinese ? "点，没有引用。" : " stands alone.");
    }
    return chinese
        ? start + "点，见图" + other + "，详见第" + other + "节。"
        : start + ", see Figure " + other + ", see Section " + other + ".";
  }

  private String title(int index) {
    String sign = SIGNS[random.nextInt(SIGNS.length)];
    String words = word(index) + (chinese ? "与" : " and ") + word(index + 4);
    return words + (sign.startsWith("（") && !chinese ? "" : sign) + (chinese ? "方法" : " part");
  }

  private String summary(int index) {
    return chinese ? "介绍" + word(index) + "的做法。" : "Shows how " + word(index) + " work.";
  }

  private String caption(int index) {
    return chinese ? "的示意" + word(index) : " drawn by " + word(index);
  }

  private String work(int index) {
    char author = (char) ('A' + index);
    return author
        + "uthor, "
        + author
        + ". (20"
        + (10 + index)
        + "). The book of "
        + ENGLISH[index]
        + ". Publisher Press.";
  }

  private String word(int index) {
    return (chinese ? CHINESE : ENGLISH)[index % CHINESE.length];
  }

  private GeneratedLessons line(String line) {
    text.append(line).append('\n');
    return this;
  }
}
