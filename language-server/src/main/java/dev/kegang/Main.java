package dev.kegang;

/** Where the {@code kegang} program starts. */
public final class Main {

  private static final int USAGE_ERROR = 2;

  private Main() {}

  /** Runs the command that the arguments name; the process ends with its exit code. */
  public static void main(String[] arguments) {
    System.err.println("Usage: kegang COMMAND [OPTION…] [PATH…]");
    System.exit(USAGE_ERROR);
  }
}
