package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.cli.report.ReportContext;
import dev.kegang.cli.report.RepositoryPaths;
import dev.kegang.lint.Messages;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import dev.kegang.settings.RuleOptions;
import dev.kegang.settings.SettingsReader;
import dev.kegang.testing.InjectedFault;
import dev.kegang.testing.Lessons;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Discovery;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Treatments;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A rule or a file on which the program breaks is named, the exit code says so, and everything else
 * is reported.
 */
final class CrashingCheckTest {

  private static final String RULE = "item-count";
  private static final String TEXT = Lessons.CHINESE.replace("- 图2", "- 图7");

  /** What settings say of a rule, on which it breaks when it asks. */
  private static final class BreakingOptions extends HashMap<String, Object> {

    private static final long serialVersionUID = 1;

    private final InjectedFault fault;

    BreakingOptions(InjectedFault fault) {
      this.fault = fault;
    }

    @Override
    public Object getOrDefault(Object key, Object standard) {
      throw fault.thrown();
    }
  }

  private record Outcome(int exitCode, String out, String err) {}

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aRuleThatBreaksIsNamedAndTheOthersReport(InjectedFault fault) throws Exception {
    for (String name : List.of("a", "b", "c")) {
      Files.writeString(folder.resolve(name + ".outline.md"), TEXT.replace("Show", "Show " + name));
    }
    Outcome outcome = run(selection -> breaking(selection, fault));
    assertEquals(ExitCode.INTERNAL_ERROR, outcome.exitCode);
    for (String name : List.of("a", "b", "c")) {
      assertTrue(outcome.out.contains(name + ".outline.md:"), outcome.out);
      String told = "internal error in the rule " + RULE + " while checking " + name;
      assertTrue(outcome.err.contains(told), outcome.err);
    }
    assertTrue(outcome.out.contains("caption-number"), outcome.out);
    assertFalse(outcome.out.contains(RULE), outcome.out);
    assertTrue(outcome.err.contains(fault.fault().getClass().getName()), outcome.err);
  }

  private static RuleSelection breaking(RuleSelection selection, InjectedFault fault) {
    Map<String, Severity> severities = new HashMap<>(selection.severities());
    severities.put(RULE, Severity.WARNING);
    return new RuleSelection(severities, Map.of(RULE, new RuleOptions(new BreakingOptions(fault))));
  }

  @ParameterizedTest
  @EnumSource
  void aFileOnWhichEverythingBreaksIsNamedAndTheOthersReported(InjectedFault fault)
      throws Exception {
    Files.writeString(
        folder.resolve("kegang.json"),
        "{ \"overrides\": [ { \"files\": [ \"b.outline.md\" ], \"rules\": { \"placeholder\":"
            + " \"off\" } } ] }");
    for (String name : List.of("a", "b", "c")) {
      Files.writeString(folder.resolve(name + ".outline.md"), TEXT);
    }
    Outcome outcome =
        run(
            selection -> {
              if (selection.severity("placeholder") == null) {
                throw fault.thrown();
              }
              return selection;
            });
    assertEquals(ExitCode.INTERNAL_ERROR, outcome.exitCode);
    assertTrue(outcome.err.contains("internal error while checking b.outline.md"), outcome.err);
    assertFalse(outcome.err.contains("while checking a"), outcome.err);
    assertTrue(outcome.out.contains("a.outline.md:") && outcome.out.contains("c.outline.md:"));
  }

  /** Checks the folder as the command does. */
  private Outcome run(UnaryOperator<RuleSelection> choice) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            new ByteArrayInputStream(new byte[0]),
            out,
            err,
            Map.of(),
            null,
            folder,
            false,
            false,
            2,
            "1.2.3");
    Messages messages = Messages.in(Language.ENGLISH);
    CheckOptions options =
        CheckOptions.of(ArgumentParser.parse(CheckOptions.DESCRIPTION, List.of()), environment);
    Console console = new Console(environment, messages);
    Treatments treatments =
        new Treatments(CourseSettings.reader(), SettingsReader.slashed(folder), choice);
    Discovery discovery = new WorkspaceLoader(folder).discover(List.of("."));
    List<SourceFile> files = discovery.files();
    FileCheck check = new FileCheck(options, treatments, folder, messages, null);
    CourseCheck courses =
        new CourseCheck(
            new LessonCheck(check, options, messages),
            new CourseScope(folder, treatments, null),
            options.jobs(),
            null);
    ReportContext context =
        new ReportContext(messages, options.palette(), RepositoryPaths.NONE, "1.2.3");
    try (Reports reports = new Reports(context)) {
      CheckRun run =
          new CheckRun(
              options,
              console,
              reports,
              new BaselineFiles(options.baseline(), folder, treatments, files),
              null);
      for (CheckedFile checked : courses.run(files, discovery, check::check)) {
        run.take(checked);
      }
      int exitCode = run.finish(false);
      console.finish();
      return new Outcome(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }
}
