package dev.kegang.benchmark;

import dev.kegang.format.Formatter;
import dev.kegang.lint.LintResult;
import dev.kegang.outline.Outline;
import dev.kegang.text.SourceText;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Treatment;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the command line does with one lesson, between reading its bytes and writing a report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {LauncherOptions.COMPILER, LauncherOptions.COLLECTOR})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LessonBenchmark {

  @Param({"10 KB", "100 KB", "1 MB"})
  public String size = "";

  private String text = "";

  @Setup
  public void generate() {
    text = MeasuredLesson.of(size).text();
    if (lint().findings().isEmpty() || format().equals(text)) {
      throw new IllegalStateException("The lesson has nothing to find or to format");
    }
  }

  /** From text to outline. */
  @Benchmark
  public Outline parse() {
    return Treatment.STANDARD.read(SourceText.of(text));
  }

  /** Likewise of a text that is going to be edited. */
  @Benchmark
  public Document open() {
    return Document.open(MeasuredLesson.URI, 1, text, null, Treatment.STANDARD);
  }

  /** From text to findings. */
  @Benchmark
  public LintResult lint() {
    return Document.of(MeasuredLesson.URI, 1, text, null, Treatment.STANDARD).check();
  }

  /** From text to formatted text. */
  @Benchmark
  public String format() {
    Treatment treatment = Treatment.STANDARD;
    return new Formatter(
            changed -> treatment.read(SourceText.of(changed)), treatment.settings().format())
        .format(parse());
  }
}
