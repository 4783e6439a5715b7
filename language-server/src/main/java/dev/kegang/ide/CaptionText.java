package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Caption;
import dev.kegang.outline.MentionTargets;
import dev.kegang.outline.NumberMention;
import dev.kegang.outline.NumberMentionReader;
import dev.kegang.outline.Outline;

/** Tells what a caption says, and on which lines it is mentioned. */
final class CaptionText {

  private final Messages messages;
  private final Prose prose;

  CaptionText(Messages messages, Prose prose) {
    this.messages = messages;
    this.prose = prose;
  }

  void describe(Caption caption, Outline outline) {
    prose.heading(caption.label().text());
    if (!caption.title().isEmpty()) {
      prose.paragraph(caption.title().text());
    }
    MentionTargets targets = MentionTargets.of(outline);
    StringBuilder lines = new StringBuilder();
    for (NumberMention mention : NumberMentionReader.read(outline)) {
      if (caption.equals(targets.caption(mention))) {
        int line = outline.source().lines().lineAt(mention.range().start()) + 1;
        lines.append(lines.isEmpty() ? "" : ", ").append(line);
      }
    }
    prose.line(
        messages.text("editor.caption.mentioned"),
        lines.isEmpty() ? messages.text("editor.caption.nowhere") : lines.toString());
  }
}
