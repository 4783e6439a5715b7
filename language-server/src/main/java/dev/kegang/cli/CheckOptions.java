package dev.kegang.cli;

import dev.kegang.cli.report.Palette;
import dev.kegang.cli.report.ReportFormat;
import dev.kegang.cli.report.ReportNeeds;
import dev.kegang.lint.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user asks of a check.
 *
 * @param paths files and folders, standard input apart
 * @param standardInput the name for the text on standard input; null where none is to be read
 * @param failOn the slightest severity that makes the exit code 1; null for none
 * @param console the format on standard output; null where the difference or the mended text stands
 *     there
 * @param files further reports
 */
record CheckOptions(
    List<String> paths,
    @Nullable String standardInput,
    FixMode fixMode,
    boolean unsafeToo,
    @Nullable Severity failOn,
    RuleChoice rules,
    @Nullable ReportFormat console,
    List<FileTarget> files,
    boolean statistics,
    boolean quiet,
    boolean requireOutlines,
    BaselineOptions baseline,
    ChangeOptions changes,
    boolean watch,
    Palette palette,
    int jobs) {

  /** A report into a file. */
  record FileTarget(ReportFormat format, String file) {}

  static final Option FIX = Option.flag("fix");
  static final Option UNSAFE_FIXES = Option.flag("unsafe-fixes");
  static final Option DIFF = Option.flag("diff");
  static final Option SELECT = Option.value("select", "RULE,…").repeated();
  static final Option IGNORE = Option.value("ignore", "RULE,…").repeated();
  static final Option FAIL_ON =
      Option.choice("fail-on", List.of("error", "warning", "info", "never"));
  static final Option OUTPUT = Option.value("output", "FORMAT[=FILE]").repeated();
  static final Option STATISTICS = Option.flag("statistics");
  static final Option QUIET = Option.flag("quiet").shortened('q');
  static final Option REQUIRE_OUTLINES = Option.flag("require-outlines");
  static final Option WATCH = Option.flag("watch");
  static final Option STDIN_FILENAME = Option.value("stdin-filename", "NAME");
  static final Option JOBS = Option.value("jobs", "N");
  static final Option COLOR = Option.choice("color", List.of("auto", "always", "never"));

  static final CommandDescription DESCRIPTION =
      new CommandDescription(
          "check",
          "[PATH…]",
          0,
          Integer.MAX_VALUE,
          List.of(
              FIX,
              UNSAFE_FIXES,
              DIFF,
              SELECT,
              IGNORE,
              FAIL_ON,
              BaselineOptions.BASELINE,
              BaselineOptions.WRITE_BASELINE,
              BaselineOptions.PRUNE_BASELINE,
              ChangeOptions.CHANGED,
              ChangeOptions.SINCE,
              OUTPUT,
              STATISTICS,
              QUIET,
              REQUIRE_OUTLINES,
              WATCH,
              STDIN_FILENAME,
              JOBS,
              COLOR,
              Option.LANG,
              Option.HELP),
          ExitCode.ALL);

  private static final String STANDARD_INPUT = "-";
  static final String STANDARD_INPUT_NAME = "<stdin>";

  static CheckOptions of(Arguments arguments, Environment environment) throws UsageException {
    List<String> paths = new ArrayList<>(arguments.operands());
    boolean readsInput = paths.remove(STANDARD_INPUT);
    String inputName = arguments.value(STDIN_FILENAME);
    if (inputName != null && !readsInput) {
      throw new UsageException("stdin-filename");
    }
    if (paths.isEmpty() && !readsInput) {
      paths.add(".");
    }
    FixMode mode = mode(arguments);
    List<FileTarget> files = new ArrayList<>();
    ReportFormat console = outputs(arguments.values(OUTPUT), files);
    if (console != null && mode == FixMode.DIFF) {
      throw new UsageException("diff-output", console.id());
    }
    if (console == null && mode != FixMode.DIFF) {
      console = environment.terminal() ? ReportFormat.PRETTY : ReportFormat.CONCISE;
    }
    ChangeOptions changes = ChangeOptions.of(arguments);
    if (changes.wanted() && mode != FixMode.NONE) {
      throw new UsageException("together", "--changed", modeOption(arguments));
    }
    if (arguments.has(WATCH) && readsInput) {
      throw new UsageException("together", "--watch", STANDARD_INPUT);
    }
    return new CheckOptions(
        List.copyOf(paths),
        readsInput ? (inputName == null ? STANDARD_INPUT_NAME : inputName) : null,
        mode,
        arguments.has(UNSAFE_FIXES),
        failOn(arguments.value(FAIL_ON)),
        RuleNames.choice(arguments.values(SELECT), arguments.values(IGNORE)),
        console,
        List.copyOf(files),
        arguments.has(STATISTICS),
        arguments.has(QUIET),
        arguments.has(REQUIRE_OUTLINES),
        BaselineOptions.of(arguments),
        changes,
        arguments.has(WATCH),
        palette(arguments.value(COLOR), environment),
        arguments.number(JOBS, environment.processors()));
  }

  /** The formats of all reports. */
  List<ReportFormat> formats() {
    List<ReportFormat> formats = new ArrayList<>();
    if (console != null) {
      formats.add(console);
    }
    for (FileTarget target : files) {
      formats.add(target.format());
    }
    return formats;
  }

  /** Whether it matters where the top of the repository is. */
  boolean needsRepository() {
    List<ReportFormat> formats = formats();
    return changes.wanted()
        || formats.contains(ReportFormat.SARIF)
        || formats.contains(ReportFormat.GITHUB)
        || formats.contains(ReportFormat.GITLAB);
  }

  /** What the reports need of every finding. */
  ReportNeeds needs() {
    return ReportNeeds.of(formats());
  }

  private static String modeOption(Arguments arguments) {
    return arguments.has(DIFF) ? "--diff" : arguments.has(FIX) ? "--fix" : "--unsafe-fixes";
  }

  private static FixMode mode(Arguments arguments) {
    if (arguments.has(DIFF)) {
      return FixMode.DIFF;
    }
    return arguments.has(FIX) || arguments.has(UNSAFE_FIXES) ? FixMode.WRITE : FixMode.NONE;
  }

  /** Adds the reports into files; gives the one for standard output, null where none is named. */
  private static @Nullable ReportFormat outputs(List<String> values, List<FileTarget> files)
      throws UsageException {
    ReportFormat console = null;
    for (String value : values) {
      int equals = value.indexOf('=');
      String id = equals < 0 ? value : value.substring(0, equals);
      ReportFormat format = ReportFormat.named(id);
      if (format == null) {
        throw new UsageException("output-format", id, String.join(", ", ReportFormat.ids()));
      }
      if (equals == value.length() - 1) {
        throw new UsageException("output-file", value);
      }
      if (equals >= 0) {
        files.add(new FileTarget(format, value.substring(equals + 1)));
      } else if (console == null || console == format) {
        console = format;
      } else {
        throw new UsageException("output-twice", console.id(), format.id());
      }
    }
    return console;
  }

  private static @Nullable Severity failOn(@Nullable String word) {
    if (word == null) {
      return Severity.WARNING;
    }
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word)) {
        return severity;
      }
    }
    return null;
  }

  static Palette palette(@Nullable String asked, Environment environment) {
    boolean wanted = "always".equals(asked);
    if (asked == null || asked.equals("auto")) {
      wanted =
          environment.terminal()
              && environment.variables().getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(environment.variables().get("TERM"));
    }
    return wanted ? Palette.COLOURED : Palette.PLAIN;
  }
}
