package dev.kegang.lsp;

import dev.kegang.ide.LessonHeadings;
import dev.kegang.text.PathOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What is kept of the lessons that are not open. For any number of threads. */
public final class ClosedLessons {

  private final Map<String, KeptLesson> byPath = new ConcurrentHashMap<>();
  private int readings;
  private final AtomicInteger timesIndexed = new AtomicInteger();
  private CompletableFuture<@Nullable Void> settled = CompletableFuture.completedFuture(null);

  /** What is done once no file is being read or about to be: what is known is true then. */
  public synchronized CompletableFuture<@Nullable Void> settled() {
    return settled;
  }

  /**
   * How many times the courses took in what was read: what was made of them is out of date then.
   */
  public int timesIndexed() {
    return timesIndexed.get();
  }

  /** The courses have taken in what was read. */
  void indexed() {
    timesIndexed.incrementAndGet();
  }

  /** The files, in the order of their paths. */
  List<String> paths() {
    List<String> paths = new ArrayList<>(byPath.keySet());
    paths.sort(PathOrder.BYTES);
    return paths;
  }

  /** Likewise without those that are open. */
  List<String> pathsExcept(Set<String> open) {
    List<String> paths = paths();
    paths.removeAll(open);
    return paths;
  }

  boolean has(String path) {
    return byPath.containsKey(path);
  }

  /** The headings of the lessons whose files are not among those that are open. */
  public List<LessonHeadings> except(Set<String> openPaths) {
    List<LessonHeadings> lessons = new ArrayList<>(byPath.size());
    byPath.forEach(
        (path, lesson) -> {
          if (!openPaths.contains(path)) {
            lessons.add(lesson.headings());
          }
        });
    return lessons;
  }

  /** A reading of files is going to begin. */
  synchronized void expect() {
    if (readings++ == 0) {
      settled = new CompletableFuture<>();
    }
  }

  /** A reading that was expected is over. */
  void arrived() {
    CompletableFuture<@Nullable Void> over;
    synchronized (this) {
      if (--readings > 0) {
        return;
      }
      over = settled;
    }
    // Outside the lock: whoever waits goes on here.
    over.complete(null);
  }

  /** What is kept of a file; null where it is no lesson of a course. */
  @Nullable KeptLesson lesson(String path) {
    return byPath.get(path);
  }

  /** Takes what a file says. */
  void put(String path, KeptLesson lesson) {
    byPath.put(path, lesson);
  }

  /** Takes what a file says unless it was forgotten. */
  void renew(String path, KeptLesson lesson) {
    byPath.computeIfPresent(path, (same, before) -> lesson);
  }

  /** A file is no lesson of a course any more, or never was one. */
  void forget(String path) {
    byPath.remove(path);
  }

  /** Forgets all other files. */
  void keepOnly(Set<String> paths) {
    byPath.keySet().retainAll(new HashSet<>(paths));
  }
}
