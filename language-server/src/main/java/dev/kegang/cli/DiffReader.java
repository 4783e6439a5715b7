package dev.kegang.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads which lines a unified difference without context changes, by file. */
final class DiffReader {

  private static final String NEW_FILE = "+++ ";
  private static final String HUNK = "@@ -";
  private static final String PREFIX = "b/";

  private final Iterator<String> lines;
  private final Map<String, FileChange> changes = new HashMap<>();
  private @Nullable FileChange current;

  private DiffReader(String difference) {
    // A return inside a line belongs to the line, so only line feeds part lines here.
    this.lines = java.util.Arrays.asList(difference.split("\n", -1)).iterator();
  }

  /** The changes by path, as seen from the repository's top. */
  static Map<String, FileChange> read(String difference) {
    DiffReader reader = new DiffReader(difference);
    while (reader.lines.hasNext()) {
      reader.read();
    }
    return reader.changes;
  }

  private void read() {
    String line = lines.next();
    if (line.startsWith(NEW_FILE)) {
      String path = path(line.substring(NEW_FILE.length()));
      current = null;
      if (path.startsWith(PREFIX)) {
        current = new FileChange();
        changes.put(path.substring(PREFIX.length()), current);
      }
    } else if (line.startsWith(HUNK)) {
      hunk(line);
    }
  }

  private void hunk(String head) {
    String[] ranges = head.split(" ", 4);
    int deleted = count(ranges[1]);
    int added = count(ranges[2]);
    int start = start(ranges[2]);
    int headings = 0;
    for (int left = deleted + added; left > 0 && lines.hasNext(); ) {
      String line = lines.next();
      if (line.startsWith("-") || line.startsWith("+")) {
        left--;
        if (line.startsWith("#", 1)) {
          headings += line.charAt(0) == '-' ? 1 : -1;
        }
      }
    }
    if (current != null) {
      current.add(start, added, deleted, headings > 0);
    }
  }

  private static int start(String range) {
    int comma = range.indexOf(',');
    return Integer.parseInt(range.substring(1, comma < 0 ? range.length() : comma));
  }

  private static int count(String range) {
    int comma = range.indexOf(',');
    return comma < 0 ? 1 : Integer.parseInt(range.substring(comma + 1));
  }

  /** A name with blanks ends in a tab; one with special characters is quoted as in C. */
  private static String path(String written) {
    String name = written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
    if (!name.startsWith("\"") || !name.endsWith("\"") || name.length() < 2) {
      return name;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] quoted = name.substring(1, name.length() - 1).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < quoted.length; i++) {
      if (quoted[i] != '\\' || i + 1 == quoted.length) {
        bytes.write(quoted[i]);
      } else if (quoted[i + 1] >= '0' && quoted[i + 1] <= '7' && i + 3 < quoted.length) {
        bytes.write((quoted[i + 1] - '0') * 64 + (quoted[i + 2] - '0') * 8 + quoted[i + 3] - '0');
        i += 3;
      } else {
        bytes.write(unescaped(quoted[++i]));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int unescaped(byte letter) {
    return switch (letter) {
      case 'a' -> 7;
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'v' -> 11;
      case 'f' -> '\f';
      case 'r' -> '\r';
      default -> letter;
    };
  }
}
