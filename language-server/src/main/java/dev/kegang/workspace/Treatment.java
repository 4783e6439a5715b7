package dev.kegang.workspace;

import dev.kegang.lint.Linter;
import dev.kegang.lint.RuleSelection;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineReader;
import dev.kegang.outline.PagedOutline;
import dev.kegang.outline.Profile;
import dev.kegang.outline.ProfileChoice;
import dev.kegang.settings.Settings;
import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * How a text is read and checked: what its settings come to. Files with equal settings share one.
 *
 * @param profile what overrides say; null where the text itself decides
 * @param linter runs what is selected
 */
public record Treatment(
    Settings settings,
    Vocabulary vocabulary,
    @Nullable Profile profile,
    RuleSelection selection,
    Linter linter) {

  /** Of a text without settings. */
  public static final Treatment STANDARD = of(Settings.STANDARD, null, RuleSelection.defaults());

  static Treatment of(Settings settings, @Nullable Profile profile, RuleSelection selection) {
    return new Treatment(
        settings,
        Vocabulary.bundled().with(settings.vocabulary()),
        profile,
        selection,
        new Linter(selection, settings.complete()));
  }

  /** Reads a text that is going to be edited. */
  PagedOutline readPages(SourceText source) {
    return PagedOutline.read(source, vocabulary, profile, settings.profile());
  }

  /** Reads a text. */
  public Outline read(SourceText source) {
    return profile == null
        ? ProfileChoice.read(source, vocabulary, settings.profile())
        : OutlineReader.read(source, vocabulary, profile);
  }
}
