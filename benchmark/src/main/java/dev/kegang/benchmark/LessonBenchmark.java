package dev.kegang.benchmark;

import dev.kegang.format.Formatter;
import dev.kegang.lint.LintResult;
import dev.kegang.outline.Outline;
import dev.kegang.text.SourceText;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Treatment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** What the command line does with one lesson, between reading its bytes and writing a report. */
public class LessonBenchmark extends LessonSizes {

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
