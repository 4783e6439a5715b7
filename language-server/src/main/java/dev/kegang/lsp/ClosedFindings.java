package dev.kegang.lsp;

import dev.kegang.lint.LintResult;
import dev.kegang.outline.LinkTargets;
import dev.kegang.text.PathOrder;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.LinkLookup;
import dev.kegang.workspace.Treatment;
import dev.kegang.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in lessons that are closed, without what their course adds. A file is looked at
 * when somebody asks; once anybody has asked, whoever reads files of a course leaves here what is
 * found in them, so that no file is read twice. For any number of threads.
 */
public final class ClosedFindings {

  /**
   * What was found in a file.
   *
   * @param targets of its links
   * @param found where they led: that may change while the file does not
   */
  private record Known(
      Edition edition,
      Treatment treatment,
      List<String> targets,
      LinkTargets found,
      List<Diagnostic> diagnostics) {}

  private final Session session;
  private final LinkLookup links;
  private final FaultLog faults;
  private final Map<String, Known> byPath = new ConcurrentHashMap<>();

  /** The outlines that are too large to be read. */
  private final Set<String> tooLarge = ConcurrentHashMap.newKeySet();

  private volatile boolean wanted;

  /**
   * @param links where links of closed lessons are looked up
   */
  ClosedFindings(Session session, LinkLookup links, FaultLog faults) {
    this.session = session;
    this.links = links;
    this.faults = faults;
  }

  /** Somebody is going to ask. */
  public void expect() {
    wanted = true;
  }

  /** Whether whoever reads a file should leave here what is found in it. */
  boolean areWanted() {
    return wanted;
  }

  /**
   * The closed lessons in which something is found, in the order of their paths.
   *
   * @param wanted whether somebody still waits for them; asked before each file
   * @throws CancellationException when nobody does
   */
  public List<ClosedDiagnostics.OfFile> all(Workspace workspace, BooleanSupplier wanted) {
    Set<String> lessons = new TreeSet<>(PathOrder.BYTES);
    lessons.addAll(session.closedLessons().paths());
    lessons.addAll(tooLarge);
    for (Document open : workspace.documents().values()) {
      // It may have been opened through a link.
      lessons.remove(session.roots().path(open.uri()));
    }
    Map<String, List<Diagnostic>> found = new ConcurrentHashMap<>();
    boolean all =
        SharedWork.each(
            List.copyOf(lessons),
            path -> {
              boolean goesOn = wanted.getAsBoolean();
              if (goesOn) {
                found.put(path, of(path));
              }
              return goesOn;
            });
    if (!all) {
      throw new CancellationException();
    }
    List<ClosedDiagnostics.OfFile> files = new ArrayList<>();
    for (String path : lessons) {
      List<Diagnostic> here = found.getOrDefault(path, List.of());
      if (!here.isEmpty()) {
        files.add(new ClosedDiagnostics.OfFile(FileUri.of(path), here));
      }
    }
    return files;
  }

  /** What is found in a file as it is now; nothing where it is no outline. */
  private List<Diagnostic> of(String path) {
    Edition edition = Edition.of(path);
    Known known = byPath.get(path);
    try {
      if (known != null
          && known.edition.equals(edition)
          && known.treatment.equals(session.treatments().of(path))
          && links.look(Path.of(path), known.targets).equals(known.found)) {
        return known.diagnostics;
      }
      Document document = CourseDocuments.read(path, FileUri.of(path), session);
      return document == null ? List.of() : take(path, edition, document);
    } catch (RuntimeException | Error e) {
      return failed(path, e);
    }
  }

  /** One odd file must not keep what is wrong in the others from being said. */
  private List<Diagnostic> failed(String path, Throwable fault) {
    byPath.remove(path);
    faults.tell(path, fault);
    return List.of();
  }

  /**
   * Takes a file that was read. Never throws.
   *
   * @param edition as it was just before it was read; null where that is not known
   */
  List<Diagnostic> take(String path, @Nullable Edition edition, Document read) {
    try {
      return check(path, edition, read);
    } catch (RuntimeException | Error e) {
      return failed(path, e);
    }
  }

  private List<Diagnostic> check(String path, @Nullable Edition edition, Document read) {
    if (read.isTooLarge()) {
      return session.findings().diagnostics(read, read.check());
    }
    if (!read.isOutline()) {
      byPath.remove(path);
      return List.of();
    }
    List<String> targets = LinkLookup.targets(read.outline());
    LinkTargets leading = links.look(Path.of(path), targets);
    Document document = read.with(leading);
    LintResult result = document.treatment().linter().checkDocument(document.outline()).result();
    result.failures().forEach(failure -> faults.tell(path, failure));
    List<Diagnostic> found = session.findings().diagnostics(document, result);
    if (edition == null) {
      byPath.remove(path);
    } else {
      Treatment treatment = document.treatment();
      byPath.put(path, new Known(edition, treatment, targets, leading, List.copyOf(found)));
    }
    return found;
  }

  /** Notes that a file is an outline that can be read. */
  void note(String path) {
    tooLarge.remove(path);
  }

  /** Forgets a file. */
  void forget(String path) {
    forget(path, false);
  }

  /**
   * Forgets what was found in a file.
   *
   * @param isTooLarge whether it is an outline that is too large to be read
   */
  void forget(String path, boolean isTooLarge) {
    byPath.remove(path);
    if (isTooLarge) {
      tooLarge.add(path);
    } else {
      tooLarge.remove(path);
    }
  }

  /** Whether something is remembered of a file. */
  boolean remember(String path) {
    return byPath.containsKey(path);
  }

  /** Forgets all other files. */
  void keepOnly(Collection<String> paths) {
    byPath.keySet().retainAll(paths);
    tooLarge.retainAll(paths);
  }
}
