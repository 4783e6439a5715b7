package dev.kegang.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the process was given by whoever started it.
 *
 * @param variables the environment variables
 * @param locale what the launcher says of the user's locale, such as {@code zh_CN.UTF-8}; null
 *     where no launcher was there, so that the variables decide
 * @param terminal whether {@code out} goes to a terminal
 * @param errorTerminal whether {@code err} goes to a terminal
 * @param processors how many threads may work at once
 * @param version of this program
 */
public record Environment(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> variables,
    @Nullable String locale,
    Path workingDirectory,
    boolean terminal,
    boolean errorTerminal,
    int processors,
    String version) {}
