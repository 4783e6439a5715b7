package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingAnchorsTest {

  @Test
  void anchorsAreThoseOfCodeHosts() {
    assertEquals(
        List.of(
            "1-开源社区概述", "-emoji", "whats-new-in-c", "第三部分产业生态-10课时", "snake_case-stays", "十-ａ１"),
        HeadingAnchors.of(
            List.of(
                "1. 开源社区概述",
                "😀 Emoji",
                "What's **new** in C++?",
                "第三部分：产业生态 (10课时)",
                "snake_case stays",
                "十、 Ａ１")));
  }

  @Test
  void aLinkInAHeadingIsCalledByWhatItShows() {
    assertEquals(
        List.of("3-maps", "maps-and-charts"),
        HeadingAnchors.of(List.of("3. [Maps](#3-maps)", "[Maps](a.md) and [charts](b.md)")));
  }

  @Test
  void equalAnchorsAreNumbered() {
    assertEquals(List.of("总结", "总结-1", "总结-2"), HeadingAnchors.of(List.of("总结", "总结", "总结。")));
  }
}
