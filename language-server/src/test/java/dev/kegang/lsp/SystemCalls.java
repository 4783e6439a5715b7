package dev.kegang.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program asked of the system about files, programs and the network, as strace writes it.
 */
final class SystemCalls {

  private static final Pattern PATH = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern CALL = Pattern.compile("^\\d+ +(\\w+)");
  private static final Pattern RESUMED = Pattern.compile("<\\.\\.\\. \\w+ resumed>");
  private static final String UNFINISHED = "<unfinished ...>";

  /** Calls that change files. */
  private static final Set<String> CHANGES =
      Set.of(
          "creat",
          "mkdir",
          "mkdirat",
          "unlink",
          "unlinkat",
          "rmdir",
          "rename",
          "renameat",
          "renameat2",
          "link",
          "linkat",
          "symlink",
          "symlinkat",
          "truncate",
          "chmod",
          "fchmodat",
          "chown",
          "lchown",
          "fchownat",
          "mknod",
          "mknodat",
          "utime",
          "utimensat",
          "setxattr");

  private static final Set<String> NETWORK =
      Set.of("connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "sendmmsg");

  private final List<String> lines;

  private SystemCalls(List<String> lines) {
    this.lines = lines;
  }

  /** The words before a command that have its calls written to a file. */
  static List<String> writtenTo(Path log) {
    return List.of(
        "strace", "-f", "-s", "4096", "-e", "trace=%file,%network", "-o", log.toString());
  }

  /** Reads a log; calls that others interrupted are put together again. */
  static SystemCalls read(Path log) throws IOException {
    List<String> whole = new ArrayList<>();
    Map<String, String> begun = new HashMap<>();
    for (String line : Files.readAllLines(log)) {
      String process = line.substring(0, line.indexOf(' '));
      int cut = line.indexOf(UNFINISHED);
      Matcher resumed = RESUMED.matcher(line);
      if (cut >= 0) {
        begun.put(process, line.substring(0, cut));
      } else if (resumed.find()) {
        whole.add(begun.getOrDefault(process, process + " ") + line.substring(resumed.end()));
      } else {
        whole.add(line);
      }
    }
    return new SystemCalls(whole);
  }

  /** All lines that mention something. */
  List<String> mentioning(String text) {
    return lines.stream().filter(line -> line.contains(text)).toList();
  }

  /** The files that could be opened, apart from folders. */
  Set<String> opened() {
    Set<String> opened = new TreeSet<>();
    for (String line : lines) {
      if (call(line).startsWith("open")
          && !line.contains("= -1 ")
          && !line.contains("O_DIRECTORY")) {
        Matcher path = PATH.matcher(line);
        if (path.find()) {
          opened.add(path.group(1));
        }
      }
    }
    return opened;
  }

  /** The programs that were started, the server itself included. */
  List<String> programs() {
    return lines.stream()
        .filter(line -> call(line).startsWith("exec") && line.endsWith("= 0"))
        .toList();
  }

  /** The calls that change a file, or open one to change it. */
  List<String> changes() {
    List<String> changes = new ArrayList<>();
    for (String line : lines) {
      boolean writes =
          call(line).startsWith("open")
              && (line.contains("O_WRONLY") || line.contains("O_RDWR") || line.contains("O_CREAT"));
      boolean own = line.contains("\"/proc/self/") || line.contains("\"/dev/null\"");
      if (CHANGES.contains(call(line)) || (writes && !own)) {
        changes.add(line);
      }
    }
    return changes;
  }

  /**
   * The calls that reach for another machine, or let one in. Java makes sockets only to see which
   * kinds there are, and the system's own library asks a service of this machine for user names.
   */
  List<String> network() {
    return lines.stream()
        .filter(line -> NETWORK.contains(call(line)) && !line.contains("AF_UNIX"))
        .toList();
  }

  private static String call(String line) {
    Matcher call = CALL.matcher(line);
    return call.find() ? call.group(1) : "";
  }
}
