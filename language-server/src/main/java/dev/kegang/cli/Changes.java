package dev.kegang.cli;

import dev.kegang.cli.report.Place;
import dev.kegang.cli.report.ReportedFinding;
import dev.kegang.cli.report.ReportedRelated;
import dev.kegang.cli.report.RepositoryPaths;
import dev.kegang.outline.Outline;
import dev.kegang.workspace.RepositoryFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What git says was changed in the working copy, by lines. */
final class Changes {

  /** What git compares with where nothing was committed yet: its name for an empty folder. */
  private static final String NOTHING = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

  private final Map<String, FileChange> changes;
  private final RepositoryPaths paths;

  private Changes(Map<String, FileChange> changes, RepositoryPaths paths) {
    this.changes = changes;
    this.paths = paths;
  }

  /**
   * Asks git.
   *
   * @param since a commit; changes on its own branch since this one forked do not count. Null for
   *     what is not committed yet
   * @throws UsageException where there is no git, no repository or no such commit
   */
  static Changes since(@Nullable String since, Path folder, RepositoryPaths paths)
      throws UsageException {
    Path top = RepositoryFolder.above(folder);
    if (top == null) {
      throw new UsageException("no-repository");
    }
    Git git = new Git(top);
    Map<String, FileChange> changes = new HashMap<>();
    String base = since == null ? lastCommit(git) : fork(git, since);
    Git.Answer difference =
        answer(
            git.run(
                "diff",
                "--unified=0",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--find-renames",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                base,
                "--"));
    changes.putAll(DiffReader.read(difference.out()));
    Git.Answer untracked = answer(git.run("ls-files", "--others", "--exclude-standard", "-z"));
    for (String path : untracked.out().split("\0", -1)) {
      changes.put(path, FileChange.WHOLE);
    }
    return new Changes(changes, paths);
  }

  private static String lastCommit(Git git) throws UsageException {
    return git.run("rev-parse", "--verify", "--quiet", "HEAD").isGood() ? "HEAD" : NOTHING;
  }

  private static String fork(Git git, String since) throws UsageException {
    Git.Answer fork = git.run("merge-base", since, "HEAD");
    if (!fork.isGood()) {
      throw new UsageException("since", since, fork.complaint());
    }
    return fork.out().strip();
  }

  private static Git.Answer answer(Git.Answer answer) throws UsageException {
    if (!answer.isGood()) {
      throw new UsageException("git-failed", answer.complaint());
    }
    return answer;
  }

  /** What of an outline a finding must touch. */
  TouchedLines in(String path, Outline outline) {
    FileChange change = of(path);
    return change == null ? TouchedLines.NONE : change.in(outline);
  }

  /** Whether a finding is about something that was changed. */
  boolean concern(ReportedFinding finding, TouchedLines touched) {
    if (touched.touch(finding.place().region())) {
      return true;
    }
    for (ReportedRelated related : finding.related()) {
      Place place = related.place();
      boolean here = place.path().equals(finding.place().path());
      if (here ? touched.touch(place.region()) : concernElsewhere(place)) {
        return true;
      }
    }
    return false;
  }

  private boolean concernElsewhere(Place place) {
    FileChange change = of(place.path());
    return change != null && change.touches(place.region().start().line());
  }

  /** The change of a file; one that lies outside of the repository counts as new. */
  private @Nullable FileChange of(String path) {
    String inRepository = paths.of(path);
    boolean outside = RepositoryPaths.isAbsolute(inRepository) || inRepository.startsWith("../");
    return outside ? FileChange.WHOLE : changes.get(inRepository);
  }
}
