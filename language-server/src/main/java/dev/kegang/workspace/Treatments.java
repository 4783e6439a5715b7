package dev.kegang.workspace;

import dev.kegang.lint.Finding;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import dev.kegang.lint.rules.InvalidSettings;
import dev.kegang.settings.Settings;
import dev.kegang.settings.SettingsFile;
import dev.kegang.settings.SettingsReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The settings of every file and what they come to, as the settings files are now. Each is read
 * once; when one changes, make new ones. Paths are absolute, with slashes. Any thread may ask.
 */
public final class Treatments {

  /**
   * Files with equal settings.
   *
   * @param file their settings file; empty where they have none
   */
  private record Alike(String file, BitSet overrides) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Alike alike
          && file.equals(alike.file)
          && overrides.equals(alike.overrides);
    }

    @Override
    public int hashCode() {
      return 31 * file.hashCode() + overrides.hashCode();
    }
  }

  private final SettingsReader reader;
  private final @Nullable String fallback;
  private final UnaryOperator<RuleSelection> choice;
  private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();
  private final Map<String, Settings> read = new ConcurrentHashMap<>();
  private final Map<String, List<CheckedSettings>> checked = new ConcurrentHashMap<>();
  private final Map<Alike, Treatment> treatments = new ConcurrentHashMap<>();

  /**
   * @param fallback the folder whose settings hold for a text that is no file; null where there is
   *     none
   * @param choice what becomes of a selection of rules, such as what the command line says of it
   */
  public Treatments(
      SettingsReader reader, @Nullable String fallback, UnaryOperator<RuleSelection> choice) {
    this.reader = reader;
    this.fallback = fallback;
    this.choice = choice;
  }

  /**
   * The same after the text of settings files was changed, while none came or went: they are read
   * again, and what files come to whose settings say what they said stays the very same.
   */
  public Treatments readAgain() {
    Treatments next = new Treatments(reader, fallback, choice);
    next.nearest.putAll(nearest);
    read.forEach((file, before) -> next.read.put(file, reader.read(file)));
    treatments.forEach(
        (alike, treatment) -> {
          Settings now = next.read.get(alike.file);
          if (now == null || now.sayTheSameAs(treatment.settings())) {
            next.treatments.put(alike, treatment);
          }
        });
    return next;
  }

  /** Whether every settings file that was read says what it says in others. */
  public boolean sayTheSameAs(Treatments others) {
    for (Map.Entry<String, Settings> each : others.read.entrySet()) {
      Settings here = read.get(each.getKey());
      if (here == null || !here.sayTheSameAs(each.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** How to read and check a text. */
  public Treatment of(@Nullable String path) {
    Settings settings = settings(path);
    BitSet overrides = settings.overridesOf(path);
    Alike alike = new Alike(fileOf(settings), overrides);
    Treatment known = treatments.get(alike);
    // Every keystroke asks; only where nothing is known there must be one answer for all.
    return known != null
        ? known
        : treatments.computeIfAbsent(
            alike,
            asked ->
                Treatment.of(
                    settings,
                    settings.profile(overrides),
                    choice.apply(RuleSelection.of(settings.rules(overrides)))));
  }

  /** What settings say of a file before its content is looked at; null where that decides. */
  public Recognition.@Nullable Reason decided(@Nullable String path) {
    if (path == null) {
      return null;
    }
    Settings settings = settings(path);
    if (!settings.includes(path)) {
      return Recognition.Reason.EXCLUDED;
    }
    return settings.outlines().matches(path) ? Recognition.Reason.SETTINGS : null;
  }

  /** The settings of a file; the standard ones where there is no settings file. */
  public Settings settings(@Nullable String path) {
    String folder = path == null ? fallback : folder(path);
    return folder == null ? Settings.STANDARD : settingsOfFolder(folder);
  }

  /** Likewise of the files in a folder. */
  public Settings settingsOfFolder(String folder) {
    Optional<String> file = nearest.get(folder);
    if (file == null) {
      file = Optional.ofNullable(reader.nearest(folder));
      nearest.put(folder, file);
    }
    if (file.isEmpty()) {
      return Settings.STANDARD;
    }
    Settings known = read.get(file.get());
    return known != null ? known : read.computeIfAbsent(file.get(), reader::read);
  }

  /** Every settings file that was read so far and what is wrong in it, by its path. */
  public Map<String, CheckedSettings> files() {
    Map<String, CheckedSettings> files = new TreeMap<>();
    for (Map.Entry<String, Settings> each : read.entrySet()) {
      for (CheckedSettings settings : checked(each.getKey(), each.getValue())) {
        files.put(settings.file().path(), settings);
      }
    }
    return files;
  }

  /** Whether a file is among them. */
  public boolean isRead(String path) {
    for (Settings settings : read.values()) {
      for (SettingsFile file : settings.files()) {
        if (file.path().equals(path)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Looked at once: every keystroke asks. */
  private List<CheckedSettings> checked(String path, Settings settings) {
    List<CheckedSettings> known = checked.get(path);
    if (known == null) {
      RuleSelection selection = choice.apply(RuleSelection.of(settings.rules()));
      Severity severity = selection.severity(InvalidSettings.NAME);
      known = new ArrayList<>(settings.files().size());
      for (SettingsFile file : settings.files()) {
        List<Finding> findings =
            severity == null ? List.of() : InvalidSettings.check(file, severity);
        known.add(new CheckedSettings(file, findings));
      }
      checked.put(path, known);
    }
    return known;
  }

  private static String fileOf(Settings settings) {
    return settings.files().isEmpty() ? "" : settings.files().get(0).path();
  }

  private static @Nullable String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? null : slash == 0 ? "/" : path.substring(0, slash);
  }
}
