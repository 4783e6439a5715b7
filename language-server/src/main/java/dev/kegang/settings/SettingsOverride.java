package dev.kegang.settings;

import dev.kegang.outline.Profile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What settings say of some files only.
 *
 * @param profile null where they leave it open
 * @param rules by name
 */
record SettingsOverride(
    PathGlobs files, @Nullable Profile profile, Map<String, RuleSetting> rules) {}
