package dev.kegang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The version stands in the top pom.xml, and whatever must repeat it says the same. */
final class VersionTest {

  private static final Pattern PROJECT =
      Pattern.compile("<artifactId>kegang-parent</artifactId>\\s*<version>([^<]+)</version>");
  private static final Pattern EXTENSION = Pattern.compile("\"version\": \"([^\"]+)\"");

  /** The stand-ins have the versions of what they stand in for. */
  private static final String BUNDLES = "eclipse-client/(?!\\w+-api/).*/META-INF/MANIFEST\\.MF";

  private static final Pattern ECLIPSE =
      Pattern.compile("<artifactId>eclipse-client</artifactId>\\s*<version>([^<]+)</version>");
  private static final Pattern BUNDLE = Pattern.compile("Bundle-Version: (\\S+)");

  @Test
  void isTheSameEverywhere() throws IOException {
    List<RepositoryFile> files = RepositoryFile.all(RepositoryFile.top());
    String version = "";
    for (RepositoryFile file : files) {
      if (file.path().equals("pom.xml")) {
        version = first(PROJECT, file);
      }
    }
    assertTrue(version.matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), version);
    String release = version.replace("-SNAPSHOT", "");
    List<String> checked = new ArrayList<>();
    for (RepositoryFile file : files) {
      String path = file.path();
      if (path.matches("[\\w-]+/pom\\.xml") && file.content().contains("kegang-parent")) {
        assertEquals(version, first(PROJECT, file), path);
        checked.add(path);
      } else if (path.equals("vscode-client/package.json")) {
        assertEquals(release, first(EXTENSION, file), path);
      } else if (path.matches(BUNDLES)) {
        assertEquals(release + ".qualifier", first(BUNDLE, file), path);
      } else if (path.matches("eclipse-client/(.*/)?pom\\.xml")) {
        assertEquals(version, first(ECLIPSE, file), path);
      }
    }
    assertTrue(
        checked.containsAll(
            List.of("benchmark/pom.xml", "grammar/pom.xml", "language-server/pom.xml")));
  }

  private static String first(Pattern pattern, RepositoryFile file) {
    Matcher matcher = pattern.matcher(file.content());
    return matcher.find() ? matcher.group(1) : "none in " + file.path();
  }
}
