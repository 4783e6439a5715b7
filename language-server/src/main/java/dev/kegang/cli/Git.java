package dev.kegang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs git in one folder. */
final class Git {

  /** What git said. */
  record Answer(int exitCode, String out, String err) {

    boolean isGood() {
      return exitCode == 0;
    }

    /** Its first complaint. */
    String complaint() {
      return err.lines().findFirst().orElse("");
    }
  }

  /** Settings of a repository or user that would change what is printed, or run programs. */
  private static final List<String> SETTINGS =
      List.of(
          "-c", "core.quotePath=false",
          "-c", "core.fsmonitor=false",
          "-c", "diff.noprefix=false",
          "-c", "diff.mnemonicPrefix=false");

  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs a command of git to its end.
   *
   * @throws UsageException where there is no git
   */
  Answer run(String... words) throws UsageException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(SETTINGS);
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      Text err = new Text(process.getErrorStream());
      Thread reader = new Thread(err, "git-stderr");
      reader.start();
      Text out = new Text(process.getInputStream());
      out.run();
      reader.join();
      return new Answer(process.waitFor(), out.text, err.text);
    } catch (IOException e) {
      throw new UsageException(e, "git-missing");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Reads a stream to its end. */
  private static final class Text implements Runnable {

    private final InputStream stream;
    private volatile String text = "";

    Text(InputStream stream) {
      this.stream = stream;
    }

    @Override
    public void run() {
      try {
        text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        text = String.valueOf(e.getMessage());
      }
    }
  }
}
