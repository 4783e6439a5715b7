package dev.kegang.eclipse.check;

import dev.kegang.eclipse.Texts;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Keeps the markers of Check Course true: a course is checked again when a marked file changes, and a file loses them
 * once the language server marks it.
 */
public final class StaleMarkers implements IResourceChangeListener {

  /** Milliseconds; several files are often saved together. */
  private static final long QUIET_PERIOD = 300;

  private final FindingMarkers markers;

  public StaleMarkers(FindingMarkers markers) {
    this.markers = markers;
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    if (event.getDelta() == null) {
      return;
    }
    Set<IContainer> courses = new HashSet<>();
    Set<IFile> doubled = new HashSet<>();
    try {
      event.getDelta().accept(delta -> visit(delta, courses, doubled));
    } catch (CoreException e) {
      ILog.of(StaleMarkers.class).log(e.getStatus());
    }
    if (!doubled.isEmpty()) {
      Job.createSystem(Texts.checkTitle, (ICoreRunnable) monitor -> clear(doubled)).schedule();
    }
    for (IContainer course : courses) {
      new CourseCheck(course, markers).begin(QUIET_PERIOD);
    }
  }

  private static boolean visit(IResourceDelta delta, Set<IContainer> courses, Set<IFile> doubled)
      throws CoreException {
    if (!(delta.getResource() instanceof IFile file) || !FindingMarkers.areOn(file)) {
      return true;
    }
    if ((delta.getFlags() & IResourceDelta.CONTENT) != 0) {
      courses.add(CourseCheck.courseOf(file));
    }
    for (IMarkerDelta marker : delta.getMarkerDeltas()) {
      if (marker.isSubtypeOf(FindingMarkers.LSP4E_TYPE)) {
        doubled.add(file);
      }
    }
    return true;
  }

  private static void clear(Set<IFile> files) throws CoreException {
    for (IFile file : files) {
      FindingMarkers.clear(file);
    }
  }
}
