package dev.kegang;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What must not be in the repository; each guard returns the complaints about one file or all
 * files.
 */
final class RepositoryGuards {

  static final int LONGEST_SOURCE = 250;

  /** One bundle a language holds a line for every message there is. */
  private static final String MESSAGES = ".*/messages/.*\\.properties";

  private static final String SOURCE = ".*\\.(java|ts|g4|properties)";
  private static final String BINARY =
      ".*\\.(png|jpe?g|gif|ico|webp|pdf|zip|gz|tgz|tar|jar|class|exe|dll|so|dylib|bin|woff2?|vsix)";

  // Written so that none of these patterns finds itself.
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?://|\\*|^\\s*#)\\s*(?:TODO|FIXME)\\b|@Disable[d]\\b|Thread\\.sleep\\(|\\.printStackTrac[e]\\b",
          Pattern.MULTILINE);
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w./<$}*~-])/(?:home|root|tmp|work)/[\\w.]");
  private static final Pattern REGISTRY_HOST =
      Pattern.compile(
          "\\bregistry\\.[\\w-]+\\.(?:org|com|io|dev)\\b|\\brepo1?\\.maven\\.|\\bcentral\\.sonatype\\."
              + "|\\boss\\.sonatype\\.|\\b(?:deb|security|ftp)\\.debian\\.|\\bpypi\\.org\\b|\\bproxy\\.golang\\.");
  private static final Pattern CARRIAGE_RETURN = Pattern.compile("\r");
  private static final Pattern TAB = Pattern.compile("\t");

  private RepositoryGuards() {}

  static List<String> tooLong(RepositoryFile file) {
    long lines = file.content().lines().count();
    return file.isNamed(SOURCE) && !file.isNamed(MESSAGES) && lines > LONGEST_SOURCE
        ? List.of(file.path() + ": " + lines + " lines")
        : List.of();
  }

  static List<String> unfinished(RepositoryFile file) {
    return file.isNamed(SOURCE) ? places(file, UNFINISHED) : List.of();
  }

  static List<String> tabs(RepositoryFile file) {
    return file.isNamed(".*\\.java") ? places(file, TAB) : List.of();
  }

  static List<String> machinePaths(RepositoryFile file) {
    return isText(file) ? places(file, MACHINE_PATH) : List.of();
  }

  static List<String> registryHosts(RepositoryFile file) {
    return isText(file) && !file.isNamed(".*\\.md") ? places(file, REGISTRY_HOST) : List.of();
  }

  static List<String> noFinalNewline(RepositoryFile file) {
    String content = file.content();
    return isText(file) && !isAboutBytes(file) && !content.isEmpty() && !content.endsWith("\n")
        ? List.of(file.path())
        : List.of();
  }

  static List<String> carriageReturns(RepositoryFile file) {
    return isText(file) && !isAboutBytes(file) && !file.isNamed(".*\\.bat")
        ? places(file, CARRIAGE_RETURN)
        : List.of();
  }

  static List<String> binaries(RepositoryFile file) {
    boolean isPicture = file.path().startsWith("docs/") && file.isNamed(".*\\.png");
    return isText(file) || isPicture || isAboutBytes(file) ? List.of() : List.of(file.path());
  }

  /** Packages of the product whose package-info.java doesn't make them null-marked. */
  static Set<String> packagesNotNullMarked(List<RepositoryFile> files) {
    Set<String> unmarked = new TreeSet<>();
    Set<String> marked = new TreeSet<>();
    for (RepositoryFile file : files) {
      if (file.path().matches("(benchmark|grammar|language-server)/src/main/java/.*\\.java")) {
        String folder = file.path().substring(0, file.path().lastIndexOf('/'));
        boolean marks =
            file.isNamed("package-info\\.java") && file.content().contains("@NullMarked");
        (marks ? marked : unmarked).add(folder);
      }
    }
    unmarked.removeAll(marked);
    return unmarked;
  }

  private static boolean isText(RepositoryFile file) {
    return !file.isNamed(BINARY) && file.content().indexOf('\0') < 0;
  }

  /** Fixtures that .gitattributes keeps to the byte. */
  private static boolean isAboutBytes(RepositoryFile file) {
    return file.path().contains("/fixtures/bytes/");
  }

  private static List<String> places(RepositoryFile file, Pattern pattern) {
    List<String> places = new ArrayList<>();
    String content = file.content();
    var matcher = pattern.matcher(content);
    while (matcher.find()) {
      long line = content.substring(0, matcher.start()).chars().filter(c -> c == '\n').count() + 1;
      places.add(file.path() + ":" + line + ": " + matcher.group().strip());
    }
    return places;
  }
}
