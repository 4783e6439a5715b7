package dev.kegang.misplaced.text;

import dev.kegang.misplaced.lsp.Protocol;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antlr.v4.runtime.CommonToken;
import org.eclipse.lsp4j.Position;

/**
 * Breaks every rule of the architecture, so that ArchitectureTest can show that each is noticed.
 */
public final class StrayHelper {

  static int calls = 0;

  private StrayHelper() {}

  static void run() {
    calls++;
    System.out.println(new Position(calls, Protocol.port()));
    System.out.println(new CommonToken(Files.exists(Path.of("")) ? 1 : 0));
  }
}
