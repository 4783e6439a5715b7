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
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/**
 * Checks a course as the command line does and marks what it finds. Files can be saved meanwhile.
 */
public final class CourseCheck extends Job {

  /** On a course when the check began whose findings it shows, as {@link System#nanoTime} tells. */
  public static final QualifiedName SHOWN = new QualifiedName(KegangPreferences.NODE, "shown-check");

  private static final String SETTINGS = "kegang.json";

  private final IContainer course;
  private final FindingMarkers markers;
  private volatile int findings;
  private volatile boolean failed;

  public CourseCheck(IContainer course, FindingMarkers markers) {
    super(NLS.bind(Texts.checkJob, course.getName()));
    this.course = course;
    this.markers = markers;
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

  /**
   * Starts it in the place of other checks of the course that nobody waits for.
   *
   * @param delay milliseconds
   */
  public void begin(long delay) {
    for (Job other : getJobManager().find(new Family(course))) {
      if (!other.isUser()) {
        other.cancel();
      }
    }
    schedule(delay);
  }

  @Override
  public boolean belongsTo(Object family) {
    return family.equals(new Family(course));
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    IPath location = course.getLocation();
    if (location == null) {
      return Status.CANCEL_STATUS;
    }
    long began = System.nanoTime();
    try {
      KegangPreferences preferences = KegangPreferences.current();
      CommandLine.Outcome outcome =
          new CommandLine(ServerProgram.installed())
              .run(
                  Path.of(location.toOSString()),
                  monitor::isCanceled,
                  "check",
                  "--output",
                  "json",
                  "--lang",
                  preferences.language(),
                  "--fail-on",
                  preferences.failLevel());
      List<ReportedFinding> report = JsonReport.read(outcome.output());
      findings = report.size();
      failed = outcome.exitCode() != 0;
      mark(report, began, monitor);
      return outcome.succeeded() ? Status.OK_STATUS : failure(outcome.errors(), null);
    } catch (InterruptedException | OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    } catch (IOException | JsonParseException e) {
      return failure(String.valueOf(e.getMessage()), e);
    }
  }

  /** Only now, for a moment, must nobody else change the course's files. */
  private void mark(List<ReportedFinding> report, long began, IProgressMonitor monitor) throws CoreException {
    course
        .getWorkspace()
        .run(
            (ICoreRunnable)
                inside -> {
                  if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                  }
                  // A check that began later, and ended earlier, knows better.
                  if (!(course.getSessionProperty(SHOWN) instanceof Long shown && shown - began > 0)) {
                    markers.show(course, report);
                    course.setSessionProperty(SHOWN, began);
                  }
                },
            course,
            IWorkspace.AVOID_UPDATE,
            monitor);
  }

  private IStatus failure(String reason, Exception cause) {
    String message = NLS.bind(Texts.checkFailed, course.getName(), reason.strip());
    return new Status(IStatus.ERROR, KegangPreferences.NODE, message, cause);
  }

  /** What the checks of one course have in common. */
  private record Family(IContainer course) {}
}
