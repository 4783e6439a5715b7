/** How the server is started: a program and its arguments, never through a shell. */
export interface LaunchCommand {
  readonly executable: string;
  readonly arguments: readonly string[];
}

/**
 * What the virtual machine is told whatever the user says: start fast, keep little memory, read and write UTF-8.
 * The same as bin/kegang.
 */
const JVM_ARGUMENTS = [
  "-XX:TieredStopAtLevel=1",
  "-XX:+UseSerialGC",
  "-XX:InitialRAMPercentage=0.4",
  "-XX:MaxNewSize=32m",
  "-Xshare:auto",
  "-XX:-UsePerfData",
  // The virtual machine itself must not write between the messages on standard output.
  "-Xlog:disable",
  "-XX:+DisplayVMOutputToStderr",
  "-Dfile.encoding=UTF-8",
  "-Dstdout.encoding=UTF-8",
  "-Dstderr.encoding=UTF-8",
  "-Dsun.stdout.encoding=UTF-8",
  "-Dsun.stderr.encoding=UTF-8",
];

/** How Java is told to run Kegang where the runtime itself holds it; then there is no class path. */
const IN_RUNTIME = ["-m", "dev.kegang/dev.kegang.Main"];

/**
 * @param jar undefined where the runtime holds Kegang
 * @param jvmArguments the user's own; they come last, so that they win
 */
export function launchCommand(
  executable: string,
  jar: string | undefined,
  jvmArguments: readonly string[],
): LaunchCommand {
  const program = jar === undefined ? IN_RUNTIME : ["-jar", jar];
  return { executable, arguments: [...JVM_ARGUMENTS, ...jvmArguments, ...program, "lsp"] };
}
