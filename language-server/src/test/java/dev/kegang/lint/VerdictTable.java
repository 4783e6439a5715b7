package dev.kegang.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was decided by hand about findings in real outlines, without any of their text. A line holds
 * the SHA-256 of a file's bytes, a rule, a line from 1 and a judgement; a file in which nothing is
 * found has one line with {@code -}.
 */
final class VerdictTable {

  private static final Path FILE = Path.of("src/test/resources/verdicts.tsv");
  private static final String NO_RULE = "-";
  private static final Comparator<Verdict> BY_PLACE =
      Comparator.comparingInt(Verdict::line).thenComparing(Verdict::rule);

  /** What a finding turned out to be. */
  enum Judgement {
    TRUE,
    FALSE,
    /** Nobody has looked at it yet. */
    OPEN
  }

  /** A finding by its place, and what it is. */
  record Verdict(String rule, int line, Judgement judgement) {

    String place() {
      return rule + " in line " + line;
    }
  }

  private final Map<String, List<Verdict>> byFile = new TreeMap<>();

  static VerdictTable read() throws IOException {
    VerdictTable table = new VerdictTable();
    for (String row : Files.readAllLines(FILE)) {
      String[] cells = row.split("\t", -1);
      List<Verdict> verdicts = table.byFile.computeIfAbsent(cells[0], hash -> new ArrayList<>());
      if (!cells[1].equals(NO_RULE)) {
        Judgement judgement = Judgement.valueOf(cells[3].toUpperCase(Locale.ROOT));
        verdicts.add(new Verdict(cells[1], Integer.parseInt(cells[2]), judgement));
      }
    }
    return table;
  }

  /** By the hash of their file. */
  Map<String, List<Verdict>> byFile() {
    return byFile;
  }

  List<Verdict> all() {
    List<Verdict> all = new ArrayList<>();
    byFile.values().forEach(all::addAll);
    return all;
  }

  /** Takes over what is found in a file now; a finding at a known place keeps its judgement. */
  void update(String hash, List<Verdict> found) {
    List<Verdict> known = new ArrayList<>(byFile.getOrDefault(hash, List.of()));
    List<Verdict> next = new ArrayList<>(found.size());
    for (Verdict verdict : found) {
      Verdict same = null;
      for (Verdict candidate : known) {
        same = same == null && candidate.place().equals(verdict.place()) ? candidate : same;
      }
      known.remove(same);
      next.add(same == null ? verdict : same);
    }
    byFile.put(hash, next);
  }

  void write() throws IOException {
    List<String> rows = new ArrayList<>();
    byFile.forEach(
        (hash, verdicts) -> {
          if (verdicts.isEmpty()) {
            rows.add(String.join("\t", hash, NO_RULE, NO_RULE, NO_RULE));
          }
          verdicts.stream()
              .sorted(BY_PLACE)
              .forEach(verdict -> rows.add(hash + '\t' + row(verdict)));
        });
    Files.write(FILE, rows);
  }

  private static String row(Verdict verdict) {
    String judgement = verdict.judgement().name().toLowerCase(Locale.ROOT);
    return verdict.rule() + '\t' + verdict.line() + '\t' + judgement;
  }
}
