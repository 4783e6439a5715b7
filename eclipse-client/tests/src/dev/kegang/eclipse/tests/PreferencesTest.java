package dev.kegang.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.eclipse.preferences.KegangPreferences;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the user types on the preference page arrives as meant. */
class PreferencesTest {

  @AfterEach
  void forgetPreferences() throws Exception {
    InstanceScope.INSTANCE.getNode(KegangPreferences.NODE).clear();
  }

  @Test
  void argumentsForJavaAreSplitAtBlanksOutsideQuotes() {
    for (var expected :
        List.of(
            new Typed(" ", List.of()),
            new Typed(" -Xmx1g  -Da=b ", List.of("-Xmx1g", "-Da=b")),
            new Typed("-Da=\"b c\" \"-Dd=e f\"", List.of("-Da=b c", "-Dd=e f")),
            new Typed("-Da=\"b c", List.of("-Da=b c")))) {
      InstanceScope.INSTANCE
          .getNode(KegangPreferences.NODE)
          .put(KegangPreferences.JAVA_ARGUMENTS, expected.text);
      assertEquals(expected.words, KegangPreferences.current().javaArguments());
    }
  }

  private record Typed(String text, List<String> words) {}
}
