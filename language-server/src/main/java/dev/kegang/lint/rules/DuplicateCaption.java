package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Caption;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TellingItems;
import dev.kegang.text.Normalised;
import java.util.HashMap;
import java.util.Map;

/**
 * Two captions of one kind say different things. Where they share their number as well,
 * caption-number speaks about them.
 */
public final class DuplicateCaption implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.CAPTIONS).withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (!mayRepeat(outline)) {
      return;
    }
    Map<String, Caption> first = new HashMap<>();
    for (Item item : TellingItems.of(outline).captions()) {
      if (!(item.content() instanceof Caption caption) || caption.title().isEmpty()) {
        continue;
      }
      String title = caption.title().text();
      if (outline.vocabulary().placeholderWords().startsUnfinished(title)) {
        continue;
      }
      Caption earlier =
          first.putIfAbsent(caption.kind().id() + ' ' + Normalised.key(title), caption);
      if (earlier != null && earlier.number() != caption.number()) {
        findings
            .report(
                "message",
                FirstLine.of(outline, caption.title().range()),
                caption.label().text(),
                earlier.label().text(),
                Quotation.of(title))
            .related("first", earlier.label().range(), earlier.label().text());
      }
    }
  }

  private static boolean mayRepeat(Outline outline) {
    Beginnings beginnings = new Beginnings();
    for (Item item : TellingItems.of(outline).captions()) {
      if (item.content() instanceof Caption caption) {
        beginnings.add(caption.title().text());
      }
    }
    return beginnings.mayBeShared();
  }
}
