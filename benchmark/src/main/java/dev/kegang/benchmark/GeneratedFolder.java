package dev.kegang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A generated course on the disk, until it is closed. */
final class GeneratedFolder implements AutoCloseable {

  private final Path folder;

  GeneratedFolder(int lessons) throws IOException {
    folder = Files.createTempDirectory("kegang-benchmark").toRealPath();
    GeneratedCourse.write(folder, lessons);
  }

  Path path() {
    return folder;
  }

  List<Path> lessons() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Override
  public void close() throws IOException {
    List<Path> inside;
    try (Stream<Path> files = Files.walk(folder)) {
      inside = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : inside) {
      Files.delete(file);
    }
  }
}
