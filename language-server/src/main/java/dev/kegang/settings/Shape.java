package dev.kegang.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand at one place of the settings: reader, schema and documentation come from it. */
sealed interface Shape {

  /** What a text stands for. */
  enum Kind {
    WORDING,
    /** A pattern for paths, relative to the file it stands in. */
    GLOB,
    /** A regular expression. */
    PATTERN,
    /** The path of another settings file, relative to this one. */
    FILE,
    /** The name of a profile. */
    PROFILE,
    /** The id of a kind of field. */
    FIELD
  }

  record Text(Kind kind) implements Shape {}

  record Choice(List<String> words) implements Shape {}

  record Whole(int least) implements Shape {}

  record Flag() implements Shape {}

  record ListOf(Shape item) implements Shape {}

  /** An object whose names are the author's. */
  record MapOf(Shape value) implements Shape {}

  /**
   * An object with known names.
   *
   * @param noun what its names name, as in message keys
   */
  record Keys(String noun, List<SettingKey> keys) implements Shape {

    @Nullable SettingKey key(String name) {
      for (SettingKey key : keys) {
        if (key.name().equals(name)) {
          return key;
        }
      }
      return null;
    }

    List<String> names() {
      List<String> names = new ArrayList<>(keys.size());
      for (SettingKey key : keys) {
        names.add(key.name());
      }
      return names;
    }
  }

  /** An object; a value that is none stands for an object with that one key. */
  record Brief(String key, Keys keys) implements Shape {

    Shape value() {
      SettingKey found = keys.key(key);
      if (found == null) {
        throw new IllegalStateException(key);
      }
      return found.shape();
    }
  }
}
