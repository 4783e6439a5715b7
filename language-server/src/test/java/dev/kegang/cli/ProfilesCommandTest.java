package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which kind of outline each file is, and what is found in those that are no lesson outlines. */
final class ProfilesCommandTest {

  private final Kegang kegang;

  ProfilesCommandTest(@TempDir Path folder) {
    kegang = new Kegang(folder);
  }

  @Test
  void profilesAreKnownByTheirFields() throws IOException {
    kegang
        .put(
            "jiaoan.md",
            """
            # 认识图表

            ## 教学目标

            会读图

            ## 教学重难点

            坐标轴

            ## 教学过程

            ### 导入（5分钟）

            看图

            ## 板书设计

            轴
            """)
        .put("dagang.md", "# 统计学\n\n## 课程目标\n\n会算\n\n## 考核方式\n\n考试\n\n## 教材\n\n《统计学》\n")
        .put("jihua.md", "# 统计学教学计划\n\n## 第一周（2课时）\n\n正文\n\n## 第二周（2课时）\n\n正文\n")
        .put(
            "episode.md",
            """
            ---
            title: Plots
            teaching: 20
            exercises: 10
            questions:
            - Why?
            objectives:
            - Plot.
            keypoints:
            - Plots show.
            ---

            ## Lines

            Text.
            """)
        .put("guide.md", "# 教案编写指南\n\n## 教学目标\n\n写\n\n## 教学重点\n\n写\n\n## 教学过程\n\n写\n")
        .put(
            "exercise.md",
            "# CI\n\n## Objective\n\nRun\n\n## Prerequisites\n\nGit\n\n## Grading\n\nNo\n")
        .put("notes.md", "# 教学过程中的问题\n\n## 教学目标\n\n正文\n")
        .put("README.md", "# 教案\n\n## 教学目标\n\n## 教学重点\n\n## 教学过程\n");
    String files = kegang.run("files").out();
    assertTrue(files.contains("jiaoan.md: outline, because it has the fields"), files);
    assertTrue(files.contains("(profile teaching-plan)"), files);
    assertTrue(files.contains("dagang.md: outline, because it has the fields"), files);
    assertTrue(files.contains("jihua.md: outline, because its title names such a document"), files);
    assertTrue(files.contains("episode.md: outline"), files);
    assertTrue(files.contains("(profile episode)"), files);
    assertTrue(files.contains("guide.md: not an outline"), files);
    assertTrue(files.contains("exercise.md: not an outline"), files);
    assertTrue(files.contains("notes.md: not an outline"), files);
    assertTrue(files.contains("README.md: not an outline"), files);
    for (String name : new String[] {"jiaoan.md", "dagang.md", "jihua.md", "episode.md"}) {
      assertEquals("", kegang.run("check", "--quiet", name).out(), name);
    }
  }

  @Test
  void aPlanWhoseStepsDoNotAddUpIsFoundAndSoIsAMissingField() throws IOException {
    kegang
        .put(
            "plan.md",
            """
            # 认识图表（90分钟）

            ## 教学目标

            会读图

            ## 教学重点

            坐标轴

            ## 教学过程

            ### 导入（30分钟）

            看图

            ### 新授（70分钟）

            讲
            """)
        .put("lacking.md", "# 课\n\n## 教学目标\n\n会\n\n## 教学重点\n\n轴\n\n## 板书设计\n\n轴\n");
    assertTrue(kegang.run("check", "--quiet", "plan.md").out().contains("hours-exceeded"));
    assertEquals(
        "lacking.md:1:3: warning missing-field The “教学过程” is missing: an outline of the kind"
            + " “teaching-plan” has it.\n",
        kegang.run("check", "--quiet", "lacking.md").out());
  }
}
