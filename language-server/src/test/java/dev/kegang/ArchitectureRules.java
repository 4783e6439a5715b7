package dev.kegang;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the packages below a root package may use.
 *
 * @param root the package that holds {@code Main}
 */
record ArchitectureRules(String root) {

  /** In the only direction imports may go; those of one entry don't know each other. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("text"),
          List.of("vocabulary"),
          List.of("syntax"),
          List.of("outline"),
          List.of("course"),
          List.of("settings"),
          List.of("lint"),
          List.of("format"),
          List.of("workspace"),
          List.of("ide"),
          List.of("lsp", "cli"));

  private static final Set<String> READERS_OF_FILES =
      Set.of(
          "Start",
          "WorkspaceLoader",
          "BaselineFolder",
          "LinkLookup",
          "Discovery",
          "FolderWalk",
          "PathFacts",
          "RepositoryFolder",
          "SourceFile",
          "ProjectBounds",
          "SettingsReader");

  /** One rule for each package: it uses nothing to its right. */
  List<ArchRule> direction() {
    List<ArchRule> rules = new ArrayList<>();
    for (int layer = 0; layer < LAYERS.size(); layer++) {
      for (String name : LAYERS.get(layer)) {
        List<String> forbidden = new ArrayList<>(List.of(root));
        LAYERS.get(layer).stream()
            .filter(other -> !other.equals(name))
            .map(this::below)
            .forEach(forbidden::add);
        LAYERS.stream()
            .skip(layer + 1L)
            .flatMap(List::stream)
            .map(this::below)
            .forEach(forbidden::add);
        rules.add(
            noClasses()
                .that()
                .resideInAPackage(below(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .allowEmptyShould(true));
      }
    }
    return rules;
  }

  ArchRule protocolOnlyInLsp() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(below("lsp"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.lsp4j..")
        .allowEmptyShould(true);
  }

  ArchRule parserOnlyInSyntaxAndOutline() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(below("syntax"), below("outline"), below("grammar"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.antlr..", "dev.kegang.grammar..")
        .allowEmptyShould(true);
  }

  ArchRule filesOnlyAtTheEdge() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(below("lsp"), below("cli"))
        .and(are(notReadersOfFiles()))
        .should()
        .dependOnClassesThat(are(outsideTheProcess()))
        .allowEmptyShould(true);
  }

  ArchRule standardOutputOnlyInCliAndMain() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(below("cli"), root)
        .should()
        .accessField(System.class, "out")
        .allowEmptyShould(true);
  }

  ArchRule namesThatSaySomething() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Managers?)")
        .allowEmptyShould(true);
  }

  ArchRule noStaticMutableState() {
    return fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(below("grammar"))
        .should()
        .beFinal()
        .allowEmptyShould(true);
  }

  private String below(String name) {
    return root + "." + name + "..";
  }

  private static DescribedPredicate<JavaClass> notReadersOfFiles() {
    return DescribedPredicate.describe(
        "neither of " + READERS_OF_FILES,
        type -> READERS_OF_FILES.stream().noneMatch(name -> isOrIsInside(type, name)));
  }

  private static boolean isOrIsInside(JavaClass type, String name) {
    String binaryName = type.getName().substring(type.getPackageName().length() + 1);
    return binaryName.equals(name) || binaryName.startsWith(name + "$");
  }

  private static DescribedPredicate<JavaClass> outsideTheProcess() {
    return DescribedPredicate.describe(
        "files, processes or sockets",
        type ->
            type.getName()
                .matches(
                    "java\\.nio\\.(file|channels)\\..*|java\\.io\\.(File|RandomAccessFile).*"
                        + "|java\\.lang\\.Process(Builder)?|java\\.net\\.(.*Socket|http\\..*|URL|URLConnection)"));
  }
}
