package dev.kegang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where no Windows is at hand: what can be read of its launcher. */
final class LauncherAgreementTest {

  private static final Pattern OPTION = Pattern.compile("-(?:X[X:\\w]*[^\\s\"]*|D[\\w.-]+=)");

  private final String unix = Files.readString(Path.of("..", "bin", "kegang"));
  private final String windows = Files.readString(Path.of("..", "bin", "kegang.bat"));

  LauncherAgreementTest() throws IOException {}

  @Test
  void bothGiveJavaTheSameOptions() {
    Set<String> expected = options(unix.substring(unix.indexOf("exec \"$java\"")));
    assertTrue(expected.size() > 8, expected::toString);
    // Windows' Java asks the console.
    assertTrue(expected.remove("-Dkegang.terminal="));
    assertTrue(expected.remove("-Dkegang.error-terminal="));
    assertEquals(expected, options(windows.substring(windows.indexOf("\"%java%\""))));
  }

  @Test
  void bothGiveAServerLittleMemoryAtFirst() throws IOException {
    String options = "-XX:InitialRAMPercentage=0.4 -XX:MaxNewSize=32m";
    assertTrue(unix.contains("$server && memory=\"" + options + '"'));
    assertTrue(windows.contains("if \"%~1\"==\"lsp\" set \"memory=" + options + '"'));
    Path client = Path.of("..", "vscode-client", "src", "server", "launchCommand.ts");
    for (String option : options.split(" ", -1)) {
      assertTrue(Files.readString(client).contains('"' + option + '"'), option);
    }
  }

  @Test
  void bothGiveEveryOtherCommandStillLess() {
    String options = "memory=-XX:InitialRAMPercentage=0.2 -XX:MaxNewSize=16m\"";
    assertTrue(unix.contains("\n" + options.replace("memory=", "memory=\"") + "\n"));
    assertTrue(windows.contains("\nset \"" + options));
  }

  @Test
  void bothLookForTheSameJavaAndJar() {
    for (String place :
        Set.of("runtime/bin/java", "lib/kegang.jar", "language-server/target/kegang.jar")) {
      assertTrue(unix.contains(place), place);
      assertTrue(windows.contains(place.replace('/', '\\')), place);
    }
    for (String word : Set.of("KEGANG_JAVA", "JAVA_HOME", "KEGANG_JAVA_OPTIONS", "LC_MESSAGES")) {
      assertTrue(unix.contains(word) && windows.contains(word), word);
    }
    assertTrue(unix.contains("required=17\n") && windows.contains("required=17\""));
  }

  private static Set<String> options(String text) {
    Set<String> options = new TreeSet<>();
    Matcher matcher =
        OPTION.matcher(
            text.lines()
                .takeWhile(line -> !line.startsWith("set "))
                .reduce("", (a, b) -> a + ' ' + b));
    while (matcher.find()) {
      options.add(matcher.group());
    }
    return options;
  }
}
