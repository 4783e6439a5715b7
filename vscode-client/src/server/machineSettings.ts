import * as vscode from "vscode";

/** The settings that decide which program is started. */
export interface MachineSettings {
  readonly javaHome: string;
  readonly jvmArguments: readonly string[];
}

/**
 * Reads them from the user's own settings alone. A folder's settings come with the folder, perhaps from a stranger,
 * and must not choose a program.
 */
export function machineSettings(): MachineSettings {
  const settings = vscode.workspace.getConfiguration("kegang");
  const javaHome = settings.inspect<unknown>("java.home")?.globalValue;
  const jvmArguments = settings.inspect<unknown>("server.jvmArguments")?.globalValue;
  return {
    javaHome: typeof javaHome === "string" ? javaHome : "",
    jvmArguments: Array.isArray(jvmArguments)
      ? jvmArguments.filter((argument): argument is string => typeof argument === "string")
      : [],
  };
}
