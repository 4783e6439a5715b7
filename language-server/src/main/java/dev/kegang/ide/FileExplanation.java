package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Recognition;
import java.util.Locale;

/**
 * Why a file is or is not checked.
 *
 * @param reason what decided, in kebab-case
 * @param text the same in a sentence
 */
public record FileExplanation(boolean outline, String reason, String text) {

  /** Explains how an open document was recognised. */
  public static FileExplanation of(Document document, Messages messages) {
    Recognition recognition = document.recognition();
    boolean byContent = recognition.reason() == Recognition.Reason.CONTENT;
    String reason = id(byContent ? recognition.evidence() : recognition.reason());
    String because = messages.text("cli.files.because." + reason);
    String key = recognition.isOutline() ? "editor.explain.outline" : "editor.explain.other";
    return new FileExplanation(
        recognition.isOutline(),
        reason,
        messages.text(key, because, document.outline().profile().id()));
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
