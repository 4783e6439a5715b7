package dev.kegang.eclipse.connection;

import dev.kegang.eclipse.preferences.KegangPreferences;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The program that the bundle carries, as server and as command line: how a process of it is started.
 *
 * @param java the Java that runs this Eclipse; it is new enough, and it is there
 * @param jar the server
 * @param preferences what the user chose
 */
public record ServerProgram(Path java, Path jar, KegangPreferences preferences) {

  /** Locales in which a JVM cannot open a file with a Chinese name. */
  private static final List<String> PLAIN_LOCALES = List.of("", "C", "POSIX");

  /**
   * The program of this installation.
   *
   * @throws IOException if the bundle has lost its server
   */
  public static ServerProgram installed() throws IOException {
    String executable = Platform.OS_WIN32.equals(Platform.getOS()) ? "java.exe" : "java";
    Path java = Path.of(System.getProperty("java.home"), "bin", executable);
    return new ServerProgram(java, bundledServer(), KegangPreferences.current());
  }

  /**
   * A process to be started.
   *
   * @param words the command and its options
   */
  public ProcessBuilder process(String... words) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-XX:+UseSerialGC");
    command.add("-XX:InitialRAMPercentage=0.4");
    command.add("-XX:MaxNewSize=32m");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:-UsePerfData");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Dstderr.encoding=UTF-8");
    command.addAll(preferences.javaArguments());
    command.add("-jar");
    command.add(jar.toString());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    letFilesHaveAnyName(builder.environment());
    return builder;
  }

  /** Sets the locale of characters, and nothing else, where it would forbid Chinese file names. */
  static void letFilesHaveAnyName(Map<String, String> environment) {
    String all = environment.getOrDefault("LC_ALL", "");
    if (!all.isEmpty()) {
      if (PLAIN_LOCALES.contains(all)) {
        environment.put("LC_ALL", "C.UTF-8");
      }
      return;
    }
    String characters = environment.getOrDefault("LC_CTYPE", "");
    String effective = characters.isEmpty() ? environment.getOrDefault("LANG", "") : characters;
    if (PLAIN_LOCALES.contains(effective)) {
      environment.put("LC_CTYPE", "C.UTF-8");
    }
  }

  private static Path bundledServer() throws IOException {
    Bundle bundle = FrameworkUtil.getBundle(ServerProgram.class);
    URL entry = bundle.getEntry("bundled-server/kegang.jar");
    if (entry == null) {
      throw new IOException("bundled-server/kegang.jar is missing in " + bundle.getLocation());
    }
    URL file = FileLocator.toFileURL(entry);
    try {
      return new File(new java.net.URI(file.toString().replace(" ", "%20"))).toPath();
    } catch (URISyntaxException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
