package dev.kegang.eclipse.wizards;

import dev.kegang.eclipse.connection.CommandLine;
import dev.kegang.eclipse.connection.ServerProgram;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A project that is a course: its settings and its first lesson. */
public final class CourseProject {

  private final IProject project;

  /**
   * @param project one that does not exist yet
   */
  public CourseProject(IProject project) {
    this.project = project;
  }

  /**
   * Creates the project and has the server write its settings and first lesson.
   *
   * @return the first lesson
   * @throws IOException if the server cannot write them, with what it says
   */
  public IFile create(IProgressMonitor monitor) throws IOException, InterruptedException, CoreException {
    project.create(monitor);
    project.open(monitor);
    ServerProgram program = ServerProgram.installed();
    CommandLine.Outcome outcome =
        new CommandLine(program)
            .run(
                Path.of(project.getLocation().toOSString()),
                "init",
                "--lang=" + program.preferences().language());
    if (outcome.exitCode() != 0) {
      throw new IOException(outcome.errors().strip());
    }
    return new LessonFile(project).create("", "", monitor);
  }
}
