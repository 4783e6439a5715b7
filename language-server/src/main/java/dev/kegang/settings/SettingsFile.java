package dev.kegang.settings;

import dev.kegang.text.SourceText;
import java.util.List;

/**
 * A settings file that was read.
 *
 * @param path absolute, with slashes
 * @param problems what is wrong in it, in order
 */
public record SettingsFile(String path, SourceText source, List<SettingsProblem> problems) {}
