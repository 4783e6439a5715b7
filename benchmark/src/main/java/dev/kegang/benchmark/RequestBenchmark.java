package dev.kegang.benchmark;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** The answer to one request about an open lesson, as the client gets it, before it is written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {LauncherOptions.COMPILER, LauncherOptions.COLLECTOR})
@Warmup(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class RequestBenchmark {

  @Param({"10 KB", "100 KB", "1 MB"})
  public String size = "";

  @Param public EditorRequest request = EditorRequest.HOVER_OF_HEADING;

  private OpenLesson open;
  private Object params;

  @Setup
  public void open() {
    open = new OpenLesson(MeasuredLesson.of(size));
    params = request.params(open);
    request.examine(ask());
  }

  @Benchmark
  public @Nullable Object ask() {
    return open.ask(request.method(), params);
  }
}
