package dev.kegang.eclipse.wizards;

import dev.kegang.eclipse.check.CourseCheck;
import dev.kegang.eclipse.connection.CommandLine;
import dev.kegang.eclipse.connection.ServerProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;

/** Has the server write the next lesson of a course. */
public final class LessonFile {

  private final IContainer folder;

  /**
   * @param folder where the lesson goes, or any folder of its course
   */
  public LessonFile(IContainer folder) {
    this.folder = folder;
  }

  /**
   * Writes the lesson.
   *
   * @param title of the lesson; blank for the server's own
   * @param name of the file in the folder; blank for the course's next place
   * @return the new file
   * @throws IOException if the server cannot write it, with what it says
   */
  public IFile create(String title, String name, IProgressMonitor monitor)
      throws IOException, InterruptedException, CoreException {
    IContainer course = CourseCheck.courseOf(folder);
    List<String> words = new ArrayList<>(List.of("new", "lesson"));
    if (!name.isBlank()) {
      IPath place = folder.getFullPath().makeRelativeTo(course.getFullPath()).append(name.strip());
      words.add(place.toPortableString());
    }
    if (!title.isBlank()) {
      words.add("--title=" + title.strip());
    }
    ServerProgram program = ServerProgram.installed();
    words.add("--lang=" + program.preferences().language());
    CommandLine.Outcome outcome =
        new CommandLine(program).run(Path.of(course.getLocation().toOSString()), words.toArray(String[]::new));
    if (outcome.exitCode() != 0) {
      throw new IOException(outcome.errors().strip());
    }
    course.refreshLocal(IResource.DEPTH_INFINITE, monitor);
    return course.getFile(IPath.fromPortableString(outcome.output().strip()));
  }
}
