package dev.kegang.settings;

import dev.kegang.outline.Profile;
import dev.kegang.outline.Profiles;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.VocabularyAdditions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the outlines of one course. Paths are absolute, with slashes.
 *
 * @param folder the course: where the settings file lies; null without one
 * @param files every settings file that was read, the course's own first
 * @param language of messages; null where the user's own decides
 * @param include what is walked
 * @param exclude what is not, although {@code include} fits
 * @param outlines what is an outline without further evidence
 * @param profile of files that show no evidence of another
 * @param complete whether every lesson of the course is there, so that sums must be equal
 * @param rules by name
 * @param profiles by name, the shipped ones and the course's own
 * @param overrides later ones win
 * @param format what the formatter looks after
 * @param wording all of this in one spelling: where it is the same, only files and places differ
 */
public record Settings(
    @Nullable String folder,
    List<SettingsFile> files,
    @Nullable Language language,
    PathGlobs include,
    PathGlobs exclude,
    PathGlobs outlines,
    Profile profile,
    boolean complete,
    Map<String, RuleSetting> rules,
    VocabularyAdditions vocabulary,
    Map<String, Profile> profiles,
    List<SettingsOverride> overrides,
    FormatOptions format,
    String wording) {

  /** What holds without a settings file. */
  public static final Settings STANDARD =
      new Settings(
          null,
          List.of(),
          null,
          PathGlobs.NONE,
          PathGlobs.NONE,
          PathGlobs.NONE,
          Profile.LESSON_OUTLINE,
          false,
          Map.of(),
          VocabularyAdditions.NONE,
          Profiles.byName(),
          List.of(),
          FormatOptions.DEFAULTS,
          "");

  /** Whether everything holds by them that holds by others, and the same files say so. */
  public boolean sayTheSameAs(Settings others) {
    return Objects.equals(folder, others.folder)
        && wording.equals(others.wording)
        && paths().equals(others.paths());
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>(files.size());
    files.forEach(file -> paths.add(file.path()));
    return paths;
  }

  /** Whether a file is one to walk, as far as settings are concerned. */
  public boolean includes(String path) {
    return (include.isEmpty() || include.matches(path)) && !exclude.matches(path);
  }

  /**
   * The overrides that apply to a file, by their indices. Files with equal ones are read and
   * checked alike.
   *
   * @param path null for a text that is no file
   */
  public BitSet overridesOf(@Nullable String path) {
    BitSet applying = new BitSet(overrides.size());
    for (int i = 0; path != null && i < overrides.size(); i++) {
      applying.set(i, overrides.get(i).files().matches(path));
    }
    return applying;
  }

  /** The profile that overrides give; null where none does, so that the text itself decides. */
  public @Nullable Profile profile(BitSet applying) {
    Profile last = null;
    for (int i = applying.nextSetBit(0); i >= 0; i = applying.nextSetBit(i + 1)) {
      Profile given = overrides.get(i).profile();
      last = given == null ? last : given;
    }
    return last;
  }

  /** What is said of rules where some overrides apply. */
  public Map<String, RuleSetting> rules(BitSet applying) {
    if (applying.isEmpty()) {
      return rules;
    }
    Map<String, RuleSetting> all = new HashMap<>(rules);
    for (int i = applying.nextSetBit(0); i >= 0; i = applying.nextSetBit(i + 1)) {
      overrides.get(i).rules().forEach((name, above) -> all.merge(name, above, RuleSetting::and));
    }
    return Map.copyOf(all);
  }
}
