package dev.kegang.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.settings.RuleOption;
import dev.kegang.settings.RuleOptions;
import dev.kegang.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What belongs to a rule is all there: its class, its line in {@link Rules}, pages, messages. */
class RuleCatalogueTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/kegang/lint/rules");
  private static final Path SETTINGS = Path.of("src/main/java/dev/kegang/settings");
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern MESSAGE =
      Pattern.compile("\\.?(?:report|related|safeFix|unsafeFix)\\(\\s*([^,]*),");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");
  private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*)\"");

  @Test
  void everyRuleClassIsInTheCatalogue() throws Exception {
    Set<Class<?>> classes = new HashSet<>();
    for (Path source : sources()) {
      String name = source.getFileName().toString();
      if (!name.equals("package-info.java")) {
        Class<?> type = Class.forName("dev.kegang.lint.rules." + name.replace(".java", ""));
        if (Rule.class.isAssignableFrom(type) && !type.isInterface()) {
          classes.add(type);
        }
      }
    }
    Set<Class<?>> listed = new HashSet<>();
    Rules.all().forEach(rule -> listed.add(rule.getClass()));
    assertEquals(classes, listed);
    assertEquals(Rules.all().size(), listed.size(), "no rule is listed twice");
  }

  @Test
  void everyPageBelongsToARule() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Rule rule : Rules.all()) {
      expected.add(rule.name() + ".md");
      expected.add(rule.name() + ".zh.md");
    }
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> files = Files.list(RESOURCES.resolve("rules"))) {
      files.forEach(file -> pages.add(file.getFileName().toString()));
    }
    assertEquals(expected, pages);
  }

  @Test
  void bothBundlesHaveTheSameKeysAndPlaces() {
    assertEquals(places(Language.ENGLISH), places(Language.CHINESE));
  }

  @Test
  void bundlesAreSortedAndHaveNoKeyTwice() throws IOException {
    for (Language language : Language.values()) {
      List<String> keys = new ArrayList<>();
      for (String line : Files.readAllLines(bundle(language))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          keys.add(line.substring(0, line.indexOf('=')).strip());
        }
      }
      assertEquals(List.copyOf(new TreeSet<>(keys)), keys, bundle(language).toString());
    }
  }

  @Test
  void everyKeyOfARuleIsInTheBundles() throws IOException {
    Set<String> known = Messages.in(Language.ENGLISH).keys();
    List<String> missing = new ArrayList<>();
    for (Path source : sources()) {
      String rule = ruleName(source);
      if (Rules.named(rule) != null) {
        for (String key : literalsOfMessages(Files.readString(source))) {
          if (!known.contains(rule + '.' + key)) {
            missing.add(rule + '.' + key);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyKeyInTheBundlesIsUsedByItsRule() throws IOException {
    Set<String> shared = new HashSet<>();
    Map<String, Set<String>> literals = new TreeMap<>();
    for (Path source : sources()) {
      Set<String> used = literals(Files.readString(source));
      if (Rules.named(ruleName(source)) == null) {
        shared.addAll(used);
      } else {
        literals.put(ruleName(source), used);
      }
    }
    Set<String> ofSettings = literals.computeIfAbsent("invalid-settings", rule -> new HashSet<>());
    for (Path source : sources(SETTINGS)) {
      for (String literal : literals(Files.readString(source))) {
        ofSettings.add(literal.endsWith("-") ? "invalid-settings." + literal : literal);
      }
    }
    List<String> unused = new ArrayList<>();
    for (String key : new TreeSet<>(Messages.in(Language.ENGLISH).keys())) {
      int dot = key.indexOf('.');
      Set<String> used = dot < 0 ? null : literals.get(key.substring(0, dot));
      if (used != null && !key.contains(".option.") && !isUsed(key, used) && !isUsed(key, shared)) {
        unused.add(key);
      }
    }
    assertEquals(List.of(), unused);
  }

  @Test
  void everyOptionIsExplainedAndEveryExplanationBelongsToAnOption() {
    Set<String> options = new TreeSet<>();
    for (Rule rule : Rules.all()) {
      rule.info().options().forEach(option -> options.add(optionKey(rule, option)));
    }
    Set<String> explained = new TreeSet<>();
    for (String key : Messages.in(Language.ENGLISH).keys()) {
      if (key.contains(".option.") && !key.startsWith("cli.")) {
        explained.add(key);
      }
    }
    assertEquals(options, explained);
  }

  @Test
  void everyOptionHasAStandardOfItsType() {
    for (Rule rule : Rules.all()) {
      for (RuleOption option : rule.info().options()) {
        Object standard =
            switch (option.type()) {
              case TEXT -> RuleOptions.STANDARD.text(option);
              case NUMBER -> RuleOptions.STANDARD.number(option);
              case FLAG -> RuleOptions.STANDARD.flag(option);
              case LIST -> RuleOptions.STANDARD.list(option);
              case MAP -> RuleOptions.STANDARD.map(option);
            };
        assertEquals(option.standard(), standard, () -> optionKey(rule, option));
      }
    }
  }

  private static String optionKey(Rule rule, RuleOption option) {
    return rule.name() + ".option." + option.name();
  }

  /** A key is written whole or behind its rule's name; of one that is put together, the start. */
  private static boolean isUsed(String key, Set<String> literals) {
    for (String literal : literals) {
      boolean start = literal.endsWith("-") && key.startsWith(literal);
      if (start || literal.equals(key) || literal.equals(key.substring(key.indexOf('.') + 1))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> literals(String source) {
    Set<String> literals = new HashSet<>();
    Matcher literal = LITERAL.matcher(source);
    while (literal.find()) {
      literals.add(literal.group(1));
    }
    return literals;
  }

  @Test
  void everyRuleSaysWhatItIsInOneLineOfBothLanguages() {
    for (Rule rule : Rules.all()) {
      for (Language language : Language.values()) {
        String summary = RulePage.of(rule.name(), language).summary();
        assertTrue(
            !summary.isBlank() && summary.length() <= 400,
            () -> rule.name() + " (" + language.tag() + "): " + summary);
      }
    }
  }

  private static List<Path> sources() throws IOException {
    return sources(SOURCES);
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String ruleName(Path source) {
    String type = source.getFileName().toString().replace(".java", "");
    return type.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static Set<String> literalsOfMessages(String source) {
    Set<String> keys = new TreeSet<>();
    Matcher message = MESSAGE.matcher(source);
    while (message.find()) {
      Matcher key = KEY.matcher(message.group(1));
      while (key.find()) {
        keys.add(key.group(1));
      }
    }
    return keys;
  }

  private static Map<String, List<String>> places(Language language) {
    Map<String, List<String>> places = new TreeMap<>();
    for (String key : Messages.in(language).keys()) {
      Set<String> used = new TreeSet<>();
      Matcher place = PLACE.matcher(Messages.in(language).text(key));
      while (place.find()) {
        used.add(place.group());
      }
      places.put(key, List.copyOf(used));
    }
    return places;
  }

  private static Path bundle(Language language) {
    return RESOURCES.resolve("messages").resolve(language.tag() + ".properties");
  }
}
