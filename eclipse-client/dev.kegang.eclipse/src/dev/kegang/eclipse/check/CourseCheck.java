package dev.kegang.eclipse.check;

import com.google.gson.JsonParseException;
import dev.kegang.eclipse.Texts;
import dev.kegang.eclipse.connection.CommandLine;
import dev.kegang.eclipse.connection.ServerProgram;
import dev.kegang.eclipse.preferences.KegangPreferences;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Checks a course as the command line does and marks what it finds. */
public final class CourseCheck extends WorkspaceJob {

  private static final String SETTINGS = "kegang.json";

  private final IContainer course;
  private final FindingMarkers markers;
  private volatile int findings;
  private volatile boolean failed;

  public CourseCheck(IContainer course, FindingMarkers markers) {
    super(NLS.bind(Texts.checkJob, course.getName()));
    this.course = course;
    this.markers = markers;
    setRule(course);
  }

  /** The course a resource belongs to: the nearest folder with settings, else its project. */
  public static IContainer courseOf(IResource resource) {
    IContainer folder = resource instanceof IContainer container ? container : resource.getParent();
    for (IContainer above = folder; above != null && above.getType() != IResource.ROOT; above = above.getParent()) {
      IFile settings = above.getFile(IPath.fromPortableString(SETTINGS));
      if (settings.exists()) {
        return above;
      }
    }
    return resource.getProject();
  }

  /** How many findings there were. */
  public int findings() {
    return findings;
  }

  /** Whether one of them reaches the severity the user chose. */
  public boolean hasFailed() {
    return failed;
  }

  @Override
  public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
    IPath location = course.getLocation();
    if (location == null) {
      return Status.CANCEL_STATUS;
    }
    try {
      KegangPreferences preferences = KegangPreferences.current();
      CommandLine.Outcome outcome =
          new CommandLine(ServerProgram.installed())
              .run(
                  Path.of(location.toOSString()),
                  "check",
                  "--output",
                  "json",
                  "--lang",
                  preferences.language(),
                  "--fail-on",
                  preferences.failLevel());
      if (monitor.isCanceled()) {
        return Status.CANCEL_STATUS;
      }
      List<ReportedFinding> report = JsonReport.read(outcome.output());
      findings = report.size();
      failed = outcome.exitCode() != 0;
      markers.show(course, report);
      return outcome.succeeded() ? Status.OK_STATUS : failure(outcome.errors(), null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Status.CANCEL_STATUS;
    } catch (IOException | JsonParseException e) {
      return failure(String.valueOf(e.getMessage()), e);
    }
  }

  private IStatus failure(String reason, Exception cause) {
    String message = NLS.bind(Texts.checkFailed, course.getName(), reason.strip());
    return new Status(IStatus.ERROR, KegangPreferences.NODE, message, cause);
  }
}
