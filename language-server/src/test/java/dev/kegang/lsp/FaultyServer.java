package dev.kegang.lsp;

import dev.kegang.testing.InjectedFault;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.jspecify.annotations.Nullable;

/** A server put together like the real one, whose services break when a test says so. */
final class FaultyServer implements AutoCloseable {

  /** Where a fault comes from. */
  enum Moment {
    /** Before there is anything to wait for. */
    AT_ONCE,
    /** What is waited for has failed already. */
    FAILED,
    /** While it is computed on another thread. */
    LATER,
    /** In the handler itself, as it hands its work to other threads. */
    INSIDE
  }

  private record Injected(String method, InjectedFault fault, Moment moment) {}

  private final HandMadeServer server = new HandMadeServer();
  private final AnswerPool pool = new AnswerPool();
  private final AtomicReference<@Nullable Injected> injected = new AtomicReference<>();

  FaultyServer() throws IOException {
    Session session = new Session(this::execute);
    FaultLog faults = new FaultLog(session, server.remote());
    TimerScheduler timer = new TimerScheduler(faults::tell);
    SpareTime spare = new SpareTime(timer);
    Executor background = task -> pool.execute(new Guarded(task, faults::tell));
    List<Handler> handlers =
        LanguageServerLauncher.handlers(session, server.remote(), spare, background, faults);
    ParentWatch parentWatch =
        new ParentWatch(ParentWatch::visibleProcess, timer, server.state()::end);
    Lifecycle lifecycle = new Lifecycle(session, server.state(), parentWatch, handlers, null);
    Services sound = Services.of(lifecycle, handlers);
    Services faulty = new Services(sound.methods(), new Breaking(sound.endpoint()));
    server.listen(faulty, spare, timer, faults);
  }

  RawClient client() {
    return server.client();
  }

  /** The next message of a method meets a fault; those after it don't. */
  void inject(String method, InjectedFault fault, Moment moment) {
    injected.set(new Injected(method, fault, moment));
  }

  /** Whether the last fault was met; one that was not is taken back. */
  boolean isMet() {
    return injected.getAndSet(null) == null;
  }

  private void execute(Runnable task) {
    Injected now = injected.get();
    if (now != null && now.moment == Moment.INSIDE && injected.compareAndSet(now, null)) {
      throw now.fault.thrown(now.method);
    }
    pool.execute(task);
  }

  int exitCode() {
    return server.state().awaitEnd();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private final class Breaking implements Endpoint {

    private final Endpoint sound;

    Breaking(Endpoint sound) {
      this.sound = sound;
    }

    @Override
    public CompletableFuture<?> request(String method, @Nullable Object parameter) {
      Injected now = injected.get();
      if (now == null || !now.method.equals(method) || now.moment == Moment.INSIDE) {
        return sound.request(method, parameter);
      }
      injected.set(null);
      return switch (now.moment) {
        case FAILED -> CompletableFuture.failedFuture(now.fault.fault(method));
        case LATER -> CompletableFuture.supplyAsync(() -> now.fault.thrown(method), pool);
        default -> throw now.fault.thrown(method);
      };
    }

    @Override
    public void notify(String method, @Nullable Object parameter) {
      Injected now = injected.get();
      if (now != null && now.method.equals(method)) {
        injected.set(null);
        throw now.fault.thrown(method);
      }
      sound.notify(method, parameter);
    }
  }
}
