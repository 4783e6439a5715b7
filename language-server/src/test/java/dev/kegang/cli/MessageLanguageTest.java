package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Told by what an unknown command is answered with. */
final class MessageLanguageTest {

  private final Path folder;

  MessageLanguageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void isEnglishWhereNobodySaysAnything() {
    assertFalse(speaksChinese(kegang()));
    assertFalse(speaksChinese(kegang().with("LANG", "de_DE.UTF-8")));
  }

  @Test
  void followsTheVariablesInTheirOrder() {
    assertTrue(speaksChinese(kegang().with("LANG", "zh_CN.UTF-8")));
    assertFalse(speaksChinese(kegang().with("LANG", "zh_CN").with("LC_MESSAGES", "en_US")));
    assertTrue(speaksChinese(kegang().with("LC_MESSAGES", "C").with("LC_ALL", "zh_TW")));
    assertTrue(speaksChinese(kegang().with("LC_ALL", "").with("LANG", "zh")));
  }

  @Test
  void believesTheLauncherMoreThanTheVariables() {
    assertFalse(speaksChinese(kegang().launchedIn("").with("LC_ALL", "zh_CN.UTF-8")));
    assertTrue(speaksChinese(kegang().launchedIn("zh_CN").with("LC_ALL", "C.UTF-8")));
  }

  @Test
  void followsTheOptionBeforeAllElse() {
    assertFalse(speaksChinese(kegang().launchedIn("zh_CN"), "--lang", "en"));
    assertTrue(speaksChinese(kegang().launchedIn("en_US"), "--lang=zh"));
    assertTrue(speaksChinese(kegang(), "--lang", "en", "--lang", "zh"));
  }

  private Kegang kegang() {
    return new Kegang(folder);
  }

  private static boolean speaksChinese(Kegang kegang, String... options) {
    String[] words = Arrays.copyOf(options, options.length + 1);
    words[options.length] = "unheard-of";
    String said = kegang.run(words).err();
    assertTrue(said.startsWith("kegang: 没有") || said.startsWith("kegang: there is no"), said);
    return said.startsWith("kegang: 没有");
  }
}
