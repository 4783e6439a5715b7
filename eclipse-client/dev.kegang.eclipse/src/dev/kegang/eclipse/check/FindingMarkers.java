package dev.kegang.eclipse.check;

import dev.kegang.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/**
 * Shows a course's findings in the Problems view, on files that the language server does not speak about: what it marks
 * itself is not marked again.
 */
public final class FindingMarkers {

  /** The type of these markers, as plugin.xml declares it. */
  public static final String TYPE = "dev.kegang.eclipse.finding";

  /** What LSP4E marks with. */
  public static final String LSP4E_TYPE = "org.eclipse.lsp4e.diagnostic";

  private final Predicate<IFile> isOpen;

  /**
   * @param isOpen whether an editor has the file, so that the server speaks about its text
   */
  public FindingMarkers(Predicate<IFile> isOpen) {
    this.isOpen = isOpen;
  }

  /** Replaces the markers of a folder and of all below it. */
  public void show(IContainer folder, List<ReportedFinding> findings) throws CoreException {
    folder.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
    Map<String, List<ReportedFinding>> byPath = new LinkedHashMap<>();
    for (ReportedFinding finding : findings) {
      byPath.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
    }
    for (Map.Entry<String, List<ReportedFinding>> entry : byPath.entrySet()) {
      IFile file = folder.getFile(IPath.fromPortableString(entry.getKey()));
      if (file.exists() && !isMarkedByServer(file)) {
        mark(file, entry.getValue());
      }
    }
  }

  /** Takes back what is marked on a file. */
  public static void clear(IFile file) throws CoreException {
    file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
  }

  /** Whether anything is marked on a file. */
  public static boolean areOn(IFile file) throws CoreException {
    return file.exists() && file.findMarkers(TYPE, true, IResource.DEPTH_ZERO).length > 0;
  }

  private boolean isMarkedByServer(IFile file) throws CoreException {
    return isOpen.test(file) || file.findMarkers(LSP4E_TYPE, true, IResource.DEPTH_ZERO).length > 0;
  }

  private static void mark(IFile file, List<ReportedFinding> findings) throws CoreException {
    SourceText text = text(file);
    for (ReportedFinding finding : findings) {
      int start = offset(text, finding.startLine(), finding.startColumn());
      file.createMarker(
          TYPE,
          Map.of(
              IMarker.MESSAGE, finding.message() + " (" + finding.rule() + ")",
              IMarker.SEVERITY, severity(finding.severity()),
              IMarker.LINE_NUMBER, finding.startLine(),
              IMarker.CHAR_START, start,
              IMarker.CHAR_END, Math.max(start, offset(text, finding.endLine(), finding.endColumn())),
              IMarker.SOURCE_ID, finding.rule()));
    }
  }

  /** Without a byte order mark, which an Eclipse document does not hold either. */
  private static SourceText text(IFile file) throws CoreException {
    try (InputStream stream = file.getContents(true)) {
      String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return SourceText.of(content.startsWith("\uFEFF") ? content.substring(1) : content);
    } catch (IOException e) {
      return SourceText.of("");
    }
  }

  private static int offset(SourceText text, int line, int column) {
    int known = Math.max(0, Math.min(line, text.lines().lineCount()) - 1);
    return Math.min(text.lines().lineStart(known) + column - 1, text.content().length());
  }

  private static int severity(String word) {
    return switch (word) {
      case "error" -> IMarker.SEVERITY_ERROR;
      case "warning" -> IMarker.SEVERITY_WARNING;
      default -> IMarker.SEVERITY_INFO;
    };
  }
}
