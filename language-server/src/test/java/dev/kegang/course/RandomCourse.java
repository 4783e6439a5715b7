package dev.kegang.course;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** A small course whose lessons agree and disagree with each other in many ways. */
final class RandomCourse {

  private static final int FILES = 14;

  private final Random random;
  private final Map<String, String> texts = new LinkedHashMap<>();

  RandomCourse(long seed) {
    random = new Random(seed);
    for (int i = 0; i < FILES; i++) {
      texts.put(file(i), lesson());
    }
  }

  Map<String, String> texts() {
    return texts;
  }

  /** Changes, adds or deletes one lesson; gives its file. */
  String change() {
    String file = file(random.nextInt(FILES));
    if (texts.containsKey(file) && random.nextInt(5) == 0) {
      texts.remove(file);
    } else if (texts.containsKey(file) && random.nextInt(4) == 0) {
      texts.put(file, "\n\n" + texts.get(file) + "\n正文。\n");
    } else {
      texts.put(file, lesson());
    }
    return file;
  }

  private static String file(int number) {
    return "part-" + number % 3 + "/lesson-" + number + ".md";
  }

  private String lesson() {
    String part = of("一", "二", "四", "五");
    StringBuilder text = new StringBuilder();
    text.append("## 第").append(of("一", "二")).append("阶段：").append(of("数据", "数据", "项目"));
    text.append(of(" (20课时)", " (20课时)", " (24课时)", "")).append("\n\n");
    text.append("## 第").append(part).append("部分：").append(of("图表", "表格", "图表"));
    text.append(of(" (10课时)", " (6课时)", " (8课时)", "")).append("\n\n");
    text.append("# ").append(of("第1课：", "第2课：", "第3课：", "", ""));
    text.append(of("条形图", "折线图", "地图", "色彩")).append(of(" (4课时)", "")).append("\n\n");
    text.append("## 1. 导入\n\n- **主要内容简述**: ");
    text.append(of("学员将掌握相关的基本概念和方法", "介绍常见图表的用途和读法", "比较不同类别的数量差别"));
    text.append("。\n- **先修要求**:\n  - ").append(of("第1课", "第2课", "第9课", "条形图", "高等数学"));
    text.append("\n  - [上一课](lesson-").append(random.nextInt(FILES + 2)).append(".md)\n");
    text.append("- **重要参考文献**:\n  - ");
    text.append(of("Few, S. (2012). ", "Few, S. (2012). ", "Few, S., (2012). "));
    return text.append("Show Me the Numbers. Analytics Press.\n").toString();
  }

  private String of(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
