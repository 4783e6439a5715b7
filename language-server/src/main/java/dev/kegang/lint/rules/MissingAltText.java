package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Link;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextSpan;

/** An image is described in words, for readers who don't see it. */
public final class MissingAltText implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0");
  }

  @Override
  public void check(Outline outline, Findings findings) {
    for (Link link : outline.links()) {
      if (lacksText(link)) {
        findings.report("message", FirstLine.of(outline, link.range()), fileName(link.target()));
      }
    }
  }

  /** In HTML an empty text says that an image only adorns. */
  private static boolean lacksText(Link link) {
    TextSpan text = link.text();
    return switch (link.kind()) {
      case IMAGE -> text == null || text.trimmed().isEmpty();
      case HTML_IMAGE -> text == null;
      case LINK, DEFINITION -> false;
    };
  }

  private static String fileName(TextSpan target) {
    String text = target.text();
    return Quotation.of(text.substring(text.lastIndexOf('/') + 1));
  }
}
