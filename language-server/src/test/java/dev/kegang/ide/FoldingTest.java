package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FoldingTest {

  private static final String MARKED =
      """
      [|---
      tags: 课程
      ---|]

      # 图表😀

      [|<!-- 写给
      自己 -->|]

      [|## 1. 选择图表

      [|### 选择图表

      - **主要内容简述**: 一行。
      [|- **主要观点**:
        - 第一条😀
        - 第二条|]|]|]

      [|## 总结

      结束。|]
      """;

  @Test
  void foldsWhatHasMoreThanOneLine() {
    check(Fixture.of(MARKED));
  }

  @Test
  void foldsTextsWithCarriageReturns() {
    check(Fixture.withCarriageReturns(MARKED));
  }

  @Test
  void aBreakAtTheStartIsNoFrontMatter() {
    assertEquals(List.of(), Folding.of(Fixture.of("---\n\n# 课\n\n---\n").outline()));
  }

  @Test
  void foldsNestAndStartOnDifferentLines() {
    for (String text : List.of(Lessons.CHINESE, Lessons.ENGLISH)) {
      Fixture fixture = Fixture.of(text);
      Set<Integer> lines = new HashSet<>();
      int last = 0;
      for (Fold fold : Folding.of(fixture.outline())) {
        assertTrue(last <= fold.range().start());
        last = fold.range().start();
        assertTrue(lines.add(fixture.outline().source().lines().lineAt(last)));
      }
    }
  }

  private static void check(Fixture fixture) {
    List<Fold> folds = Folding.of(fixture.outline());
    assertEquals(fixture.ranges(), folds.stream().map(Fold::range).toList());
    assertEquals(Fold.Kind.COMMENT, folds.get(1).kind());
  }
}
