package dev.kegang.benchmark;

import dev.kegang.lsp.MeasuredServer;
import dev.kegang.lsp.handlers.CheckCourseHandler;
import dev.kegang.lsp.handlers.CourseMapHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A course of 3,000 lessons that is open in an editor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {LauncherOptions.COMPILER, LauncherOptions.COLLECTOR})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class CourseBenchmark {

  private static final int LESSONS = 3000;

  private GeneratedFolder folder;
  private MeasuredServer server;
  private String uri = "";
  private List<String> lines = List.of();
  private boolean typing;

  @Setup
  public void open() throws IOException {
    folder = new GeneratedFolder(LESSONS);
    server = index();
    Path lesson = folder.lessons().get(LESSONS / 2);
    uri = lesson.toUri().toString();
    String text = Files.readString(lesson);
    lines = text.lines().toList();
    server.open(uri, text);
    server.published();
    boolean noticed = !editStage().isEmpty();
    boolean takenBack = !editStage().isEmpty();
    if (!noticed || !takenBack) {
      throw new IllegalStateException("That a stage has two titles was not noticed");
    }
  }

  @TearDown
  public void delete() throws IOException {
    folder.close();
  }

  /** From a folder to all that its lessons say to each other and what is wrong about that. */
  @Benchmark
  public MeasuredServer index() {
    return new MeasuredServer(folder.path(), EditorCapabilities.all());
  }

  /** Everything that is wrong in all lessons, those that are not open too. */
  @Benchmark
  public @Nullable Object check() {
    return server.ask("kegang/checkCourse", new CheckCourseHandler.CheckParams());
  }

  /** The course as a tree. */
  @Benchmark
  public @Nullable Object map() {
    return server.ask("kegang/courseMap", new CourseMapHandler.MapParams());
  }

  /** Search through all lessons. */
  @Benchmark
  public @Nullable Object search() {
    return server.ask("workspace/symbol", new WorkspaceSymbolParams("架构设计"));
  }

  /** A keystroke that other lessons can't see. */
  @Benchmark
  public List<PublishDiagnosticsParams> editBody() {
    return edit("batch", " ");
  }

  /** A keystroke in the title of a stage: its 23 other lessons now call it otherwise. */
  @Benchmark
  public List<PublishDiagnosticsParams> editStage() {
    return edit("阶段：", "课");
  }

  /** Types behind the first place that reads so, and deletes that again, in turn. */
  private List<PublishDiagnosticsParams> edit(String place, String typed) {
    int line = 0;
    while (!lines.get(line).contains(place)) {
      line++;
    }
    int column = lines.get(line).indexOf(place) + place.length();
    Position start = new Position(line, column);
    typing = !typing;
    if (typing) {
      server.change(uri, new Range(start, start), typed);
    } else {
      server.change(uri, new Range(start, new Position(line, column + typed.length())), "");
    }
    return server.published();
  }
}
