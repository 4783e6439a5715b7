package dev.kegang.workspace;

import dev.kegang.lint.Finding;
import dev.kegang.settings.SettingsFile;
import java.util.List;

/** A settings file and what is wrong in it. */
public record CheckedSettings(SettingsFile file, List<Finding> findings) {}
