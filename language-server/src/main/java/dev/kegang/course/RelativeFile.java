package dev.kegang.course;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths with slashes, as lessons link to each other. */
final class RelativeFile {

  private RelativeFile() {}

  /** The file that a link in another file leads to. */
  static String resolve(String from, String link) {
    boolean absolute = link.startsWith("/");
    String base = absolute ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    Deque<String> names = new ArrayDeque<>();
    for (String name : (base + link).split("/", -1)) {
      if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
        names.removeLast();
      } else if (!name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
