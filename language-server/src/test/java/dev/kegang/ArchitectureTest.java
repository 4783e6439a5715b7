package dev.kegang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The map in ARCHITECTURE.md holds; each rule is also shown to notice a class that breaks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchitectureTest {

  private final ArchitectureRules rules = new ArchitectureRules("dev.kegang");
  private final ArchitectureRules samples = new ArchitectureRules("dev.kegang.misplaced");

  private final JavaClasses product =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.kegang");
  private final JavaClasses misplaced =
      new ClassFileImporter().importPackages("dev.kegang.misplaced");

  @Test
  void looksAtTheProduct() {
    assertTrue(product.contain("dev.kegang.Main"));
    assertTrue(product.contain("dev.kegang.text.SourceText"));
  }

  @Test
  void importsGoInOneDirection() {
    rules.direction().forEach(rule -> rule.check(product));
    assertEquals(
        2,
        samples.direction().stream().filter(this::isBroken).count(),
        "text knows lsp, and lsp knows cli");
  }

  @Test
  void onlyLspKnowsTheProtocol() {
    rules.protocolOnlyInLsp().check(product);
    assertNotices(samples.protocolOnlyInLsp());
  }

  @Test
  void onlySyntaxAndOutlineKnowTheParser() {
    rules.parserOnlyInSyntaxAndOutline().check(product);
    assertNotices(samples.parserOnlyInSyntaxAndOutline());
  }

  @Test
  void onlyTheEdgeTouchesFiles() {
    rules.filesOnlyAtTheEdge().check(product);
    assertNotices(samples.filesOnlyAtTheEdge());
  }

  @Test
  void onlyTheCommandLinePrints() {
    rules.standardOutputOnlyInCliAndMain().check(product);
    assertNotices(samples.standardOutputOnlyInCliAndMain());
  }

  @Test
  void classNamesSaySomething() {
    rules.namesThatSaySomething().check(product);
    assertNotices(samples.namesThatSaySomething());
  }

  @Test
  void nothingStaticChanges() {
    rules.noStaticMutableState().check(product);
    assertNotices(samples.noStaticMutableState());
  }

  @Test
  void holdsWithoutAnyClass() {
    JavaClasses none = new ClassFileImporter().importClasses();
    List.of(
            rules.protocolOnlyInLsp(),
            rules.parserOnlyInSyntaxAndOutline(),
            rules.filesOnlyAtTheEdge(),
            rules.standardOutputOnlyInCliAndMain(),
            rules.namesThatSaySomething(),
            rules.noStaticMutableState())
        .forEach(rule -> rule.check(none));
    assertFalse(rules.direction().isEmpty());
  }

  private void assertNotices(ArchRule rule) {
    assertTrue(isBroken(rule), rule::getDescription);
  }

  private boolean isBroken(ArchRule rule) {
    return rule.evaluate(misplaced).hasViolation();
  }
}
