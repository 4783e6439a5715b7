package dev.kegang.cli;

import dev.kegang.ide.LessonFile;
import dev.kegang.workspace.Discovery;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Reading;
import dev.kegang.workspace.Recognition;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Treatment;
import dev.kegang.workspace.Treatments;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The outlines some paths stand for.
 *
 * @param lessons in the order of paths
 * @param broken whether something could not be read
 * @param treatment how a text that is no file would be read
 */
record CourseFiles(List<LessonFile> lessons, boolean broken, Treatment treatment) {

  /** Those of the course the working directory lies in: all below its settings file. */
  static CourseFiles whole(Environment environment, Console console) throws IOException {
    Treatments treatments =
        new CourseSettings(environment.workingDirectory(), UnaryOperator.identity()).treatments();
    String folder = treatments.settings(null).folder();
    return read(folder == null ? List.of() : List.of(folder), environment, console);
  }

  /** Reads them; says what cannot be read. */
  static CourseFiles read(List<String> given, Environment environment, Console console)
      throws IOException {
    List<String> paths = given.isEmpty() ? List.of(".") : given;
    Discovery discovery = new WorkspaceLoader(environment.workingDirectory()).discover(paths);
    boolean broken = DiscoveryProblems.tell(discovery, console);
    Treatments treatments =
        new CourseSettings(environment.workingDirectory(), UnaryOperator.identity()).treatments();
    List<LessonFile> lessons = new ArrayList<>();
    for (SourceFile file : discovery.files()) {
      Reading reading = WorkspaceLoader.read(file);
      if (reading instanceof Reading.Text text) {
        String location = file.location();
        Recognition.Reason decided = treatments.decided(location);
        Document document =
            Document.of(file.name(), 0, text.text(), decided, treatments.of(location));
        if (document.isOutline()) {
          lessons.add(new LessonFile(file.name(), document.outline()));
        }
      } else if (reading instanceof Reading.Unreadable failed
          && (file.named() || file.isOutlineByName())) {
        broken = true;
        String why = FilesCommand.unreadable(failed, console.messages());
        console.note("cli.files.skipped", file.name(), why);
      }
    }
    return new CourseFiles(lessons, broken, treatments.of(null));
  }
}
