package dev.kegang.cli;

import dev.kegang.workspace.Discovery;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits until something changes that a check looks at. */
final class Watch implements Closeable {

  /** Milliseconds without a further change after which an editor is done with saving. */
  private static final long SETTLED = 60;

  private static final Set<String> IGNORE_FILES = Set.of(".gitignore", ".ignore");

  private final WatchService service;
  private final Set<Path> followed = new HashSet<>();

  /** The JVM waits a third of a second for a thread that waits for the system. */
  private final Thread end = new Thread(this::closeService, "end-of-watch");

  Watch() throws IOException {
    service = FileSystems.getDefault().newWatchService();
    Runtime.getRuntime().addShutdownHook(end);
  }

  /** Also follows what is new among the files and folders of a check. */
  void follow(Discovery discovery, Path workingDirectory) throws IOException {
    for (String folder : discovery.folders()) {
      follow(workingDirectory.resolve(folder));
    }
    for (var file : discovery.files()) {
      follow(file.path().toAbsolutePath().resolveSibling(""));
    }
  }

  private void follow(Path folder) throws IOException {
    if (Files.isDirectory(folder) && followed.add(folder)) {
      folder.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_DELETE,
          StandardWatchEventKinds.ENTRY_MODIFY);
    }
  }

  /** Waits for a change, and then until no more come; false where the wait was broken off. */
  boolean await() {
    try {
      boolean changed = false;
      while (!changed) {
        changed = matters(service.take());
      }
      for (WatchKey key = next(); key != null; key = next()) {
        matters(key);
      }
      return true;
    } catch (InterruptedException | ClosedWatchServiceException e) {
      return false;
    }
  }

  private @Nullable WatchKey next() throws InterruptedException {
    return service.poll(SETTLED, TimeUnit.MILLISECONDS);
  }

  private boolean matters(WatchKey key) {
    boolean matters = false;
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      matters |= !(event.context() instanceof Path name) || matters(folder.resolve(name), event);
    }
    if (!key.reset()) {
      followed.remove(folder);
    }
    return matters;
  }

  /** Reports and temporary files must not start the next check. */
  private static boolean matters(Path path, WatchEvent<?> event) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".md")
        || name.endsWith(".markdown")
        || (name.startsWith("kegang") && name.endsWith(".json"))
        || IGNORE_FILES.contains(name)
        || (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(path));
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException e) {
      // The process ends already, and with it the watch.
      return;
    }
    closeService();
  }

  private void closeService() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
