package dev.kegang.benchmark;

/** The options for Java that {@code bin/kegang} and the clients start it with. */
final class LauncherOptions {

  static final String COMPILER = "-XX:TieredStopAtLevel=1";
  static final String COLLECTOR = "-XX:+UseSerialGC";

  private LauncherOptions() {}
}
