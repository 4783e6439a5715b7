package dev.kegang.cli;

import dev.kegang.cli.report.VisibleText;
import dev.kegang.lint.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes, in UTF-8 whatever the locale: results on one stream, notes on the other.
 */
public final class Console {

  private static final int BUFFER = 1 << 16;

  private final Messages messages;
  private final StandardOutput output;
  private final Writer out;
  private final Writer err;

  Console(Environment environment, Messages messages) {
    this.messages = messages;
    this.output = new StandardOutput(environment.out());
    this.out = writer(output);
    this.err = writer(new StandardOutput(environment.err()));
  }

  public Messages messages() {
    return messages;
  }

  /** For results; buffered until the command ends. */
  public Writer out() {
    return out;
  }

  /** For what is said about the work, one sentence a line. */
  public Writer err() {
    return err;
  }

  /** Writes a line of results. */
  public void print(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  /** Says something about the work, in front of it the program's name. */
  public void note(String key, Object... arguments) throws IOException {
    err.write("kegang: " + VisibleText.of(messages.text(key, arguments)) + '\n');
    err.flush();
  }

  /** Whether nobody reads the results any more. */
  public boolean isLost() {
    return output.isLost();
  }

  /** Writes what is still buffered; gives what went wrong with the results, if anything. */
  @Nullable IOException finish() throws IOException {
    out.flush();
    err.flush();
    return output.fault();
  }

  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
  }
}
