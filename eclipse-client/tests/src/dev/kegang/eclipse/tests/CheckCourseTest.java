package dev.kegang.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.eclipse.KegangBundle;
import dev.kegang.eclipse.check.CourseCheck;
import dev.kegang.eclipse.check.FindingMarkers;
import dev.kegang.eclipse.connection.CommandLine;
import dev.kegang.eclipse.connection.ServerProgram;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;

/** Check Course marks closed files, marks nothing twice, and takes back what is mended. */
class CheckCourseTest {

  @Test
  void marksClosedFilesAtTheirPlaces() throws Exception {
    IProject project = Workbench.project("课程");
    // A byte order mark and an emoji before the finding move nothing.
    IFile file = Workbench.file(project, "第一部分/第一课.md", "\uFEFF" + Outlines.DEFECTIVE);
    Workbench.file(project, "README.md", Outlines.README);
    CourseCheck check = check(project);
    assertEquals(1, check.findings());
    assertTrue(check.hasFailed());
    IMarker[] markers = project.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
    assertEquals(1, markers.length);
    assertEquals(file, markers[0].getResource());
    assertEquals(IMarker.SEVERITY_ERROR, markers[0].getAttribute(IMarker.SEVERITY, -1));
    int start = Outlines.DEFECTIVE.indexOf("看变迁");
    assertEquals(start, markers[0].getAttribute(IMarker.CHAR_START, -1));
    assertEquals(start + 3, markers[0].getAttribute(IMarker.CHAR_END, -1));
    String message = markers[0].getAttribute(IMarker.MESSAGE, "");
    assertTrue(message.contains("第一部分/第一课.md:18"), message);
  }

  @Test
  void takesBackWhatIsMended() throws Exception {
    IProject project = Workbench.project("mended");
    IFile file = Workbench.file(project, "lesson.md", Outlines.DEFECTIVE);
    check(project);
    assertEquals(1, markers(file));
    file.setContents(
        new ByteArrayInputStream(Outlines.GOOD.getBytes(StandardCharsets.UTF_8)), true, false, null);
    Workbench.until("the marker is gone", () -> markers(file) == 0);
  }

  @Test
  void marksNothingThatTheServerMarks() throws Exception {
    IProject project = Workbench.project("doubled");
    IFile file = Workbench.file(project, "lesson.md", Outlines.DEFECTIVE);
    check(project);
    assertEquals(1, markers(file));
    IEditorPart editor = Workbench.open(file);
    Workbench.until("the marker gives way to the server's", () -> markers(file) == 0);
    check(project);
    assertEquals(0, markers(file));
    Workbench.close(editor);
    check(project);
    assertEquals(1, markers(file));
  }

  @Test
  void aCourseIsTheFolderOfItsSettings() throws Exception {
    IProject project = Workbench.project("several");
    IFile settings = Workbench.file(project, "a/kegang.json", "{ \"root\": true }\n");
    IFile inside = Workbench.file(project, "a/b/lesson.md", Outlines.GOOD);
    IFile outside = Workbench.file(project, "c/lesson.md", Outlines.GOOD);
    assertEquals(settings.getParent(), CourseCheck.courseOf(inside));
    assertEquals(project, CourseCheck.courseOf(outside));
    assertEquals(project, CourseCheck.courseOf(project));
  }

  @Test
  void filesCanBeSavedMeanwhileAndItCanBeCancelled() throws Exception {
    IProject project = Workbench.project("busy");
    IFile file = Workbench.file(project, "lesson.md", Outlines.DEFECTIVE);
    CourseCheck check = new CourseCheck(project, KegangBundle.markers());
    IJobManager jobs = Job.getJobManager();
    // As if the project's files were being saved all the time.
    jobs.beginRule(project, null);
    try {
      check.begin(0);
      Workbench.until("the course is checked", () -> check.findings() == 1);
      check.cancel();
    } finally {
      jobs.endRule(project);
    }
    check.join();
    assertEquals(IStatus.CANCEL, check.getResult().getSeverity());
    assertEquals(0, markers(file));
  }

  @Test
  void aCheckThatNobodyWaitsForGivesWayToALaterOne() throws Exception {
    IProject project = Workbench.project("overtaken");
    IFile file = Workbench.file(project, "lesson.md", Outlines.DEFECTIVE);
    CourseCheck first = new CourseCheck(project, KegangBundle.markers());
    CourseCheck second = new CourseCheck(project, KegangBundle.markers());
    first.begin(60_000);
    second.begin(0);
    second.join();
    assertEquals(Job.NONE, first.getState());
    assertEquals(1, markers(file));
  }

  @Test
  void aCheckThatEndsAfterALaterOneMarksNothing() throws Exception {
    IProject project = Workbench.project("late");
    IFile file = Workbench.file(project, "lesson.md", Outlines.DEFECTIVE);
    project.setSessionProperty(CourseCheck.SHOWN, System.nanoTime() + TimeUnit.HOURS.toNanos(1));
    check(project);
    assertEquals(0, markers(file));
  }

  @Test
  void theProgramEndsWhenItIsNotWantedAnyMore() throws Exception {
    IProject project = Workbench.project("unwanted");
    Workbench.file(project, "lesson.md", Outlines.GOOD);
    CommandLine program = new CommandLine(ServerProgram.installed());
    Path folder = Path.of(project.getLocation().toOSString());
    Set<ProcessHandle> seen = new HashSet<>();
    BooleanSupplier unwanted =
        () -> {
          ProcessHandle.current().descendants().filter(CheckCourseTest::watches).forEach(seen::add);
          // What records conversations has been started, and has started the program.
          return seen.size() == 2;
        };
    assertThrows(
        InterruptedException.class, () -> program.run(folder, unwanted, "check", "--watch"));
    for (ProcessHandle process : seen) {
      process.onExit().get(10, TimeUnit.SECONDS);
    }
  }

  private static boolean watches(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("--watch");
  }

  private static CourseCheck check(IProject project) throws Exception {
    CourseCheck check = new CourseCheck(project, KegangBundle.markers());
    check.schedule();
    check.join();
    IStatus result = check.getResult();
    assertTrue(result.isOK(), result::toString);
    return check;
  }

  private static int markers(IFile file) throws Exception {
    return file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO).length;
  }
}
