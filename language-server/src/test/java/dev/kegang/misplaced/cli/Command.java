package dev.kegang.misplaced.cli;

/** Known by those who may not know it. */
public final class Command {

  private Command() {}

  public static int exitCode() {
    return 0;
  }
}
