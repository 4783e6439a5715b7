package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class StandardOutputTest {

  /** Refuses whatever is written. */
  static final class Refusing extends OutputStream {

    private final String reason;
    int attempts;

    Refusing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      attempts++;
      throw new IOException(reason);
    }
  }

  @Test
  void writesThrough() {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    StandardOutput output = new StandardOutput(target);
    output.write("课".getBytes(StandardCharsets.UTF_8), 0, 3);
    output.write('\n');
    output.flush();
    assertEquals("课\n", target.toString(StandardCharsets.UTF_8));
    assertFalse(output.isLost());
  }

  @Test
  void takesAClosedPipeForTheEnd() {
    for (String reason : new String[] {"Broken pipe", "断开的管道", "The pipe is being closed"}) {
      Refusing target = new Refusing(reason);
      StandardOutput output = new StandardOutput(target);
      output.write('a');
      output.write('b');
      output.flush();
      assertTrue(output.isLost());
      assertNull(output.fault(), reason);
      assertEquals(1, target.attempts, "nothing is written once the pipe is closed");
    }
  }

  @Test
  void remembersEveryOtherFailure() {
    StandardOutput output = new StandardOutput(new Refusing("No space left on device"));
    output.write('a');
    assertNotNull(output.fault());
  }
}
