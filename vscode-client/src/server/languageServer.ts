import { type ChildProcess, execFile, spawn, type SpawnOptionsWithoutStdio } from "node:child_process";
import * as path from "node:path";
import { promisify } from "node:util";
import * as vscode from "vscode";
import {
  CancellationToken,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type RequestType,
  State,
} from "vscode-languageclient/node";
import { type Disposable, disposeAll } from "../disposables";
import { ClassArchive } from "./classArchive";
import { CrashRecord } from "./crashRecord";
import { findJava } from "./javaSearch";
import { bringsKegang, javaOnDisk } from "./javaOnDisk";
import { type LaunchCommand, launchCommand } from "./launchCommand";
import { machineSettings } from "./machineSettings";
import { OutlineClient } from "./outlineClient";
import { serverEnvironment } from "./serverEnvironment";
import { type Remedy, tellJavaIsMissing, tellServerFailed } from "./serverMessages";

/** Milliseconds after a start until the archive is made, so that it takes nothing from the author. */
const REST = 20_000;

/** Milliseconds after which the making of the archive has come to nothing. */
const TIME_FOR_ARCHIVE = 120_000;

const runProgram = promisify(execFile);

export type ServerState = "stopped" | "starting" | "running";

/** The language server's process and the connection to it. It is never started in a folder nobody trusts. */
export class LanguageServer implements Disposable {
  private readonly client: OutlineClient;
  private readonly crashes = new CrashRecord();
  private readonly stateChanged = new vscode.EventEmitter<ServerState>();
  private readonly subscriptions: readonly Disposable[];
  private executable: string | undefined;
  /** Undefined where the runtime holds Kegang. */
  private jar: string | undefined;
  private archive: ClassArchive | undefined;
  private archiving: NodeJS.Timeout | undefined;
  private lastLaunch: LaunchCommand | undefined;

  readonly onDidChangeState = this.stateChanged.event;

  constructor(
    private readonly extensionFolder: string,
    /** Of the user, for all folders. */
    private readonly storage: string,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.client = new OutlineClient(() => this.launch(), log, {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => this.decideAfterCrash(),
    });
    this.subscriptions = [
      this.stateChanged,
      this.client.onDidChangeState(() => {
        this.stateChanged.fire(this.state);
      }),
    ];
  }

  get state(): ServerState {
    switch (this.client.state) {
      case State.Running:
        return "running";
      case State.Starting:
        return "starting";
      case State.Stopped:
      case State.StartFailed:
        return "stopped";
    }
  }

  /** What was started last; undefined before the first start. */
  get launched(): LaunchCommand | undefined {
    return this.lastLaunch;
  }

  /** The process of the server that was started last. */
  get process(): ChildProcess | undefined {
    return this.client.process;
  }

  /**
   * Asks the server something of our own.
   *
   * @returns undefined where it doesn't run, is stopped or can't answer; the log says why
   */
  async ask<P, R>(
    request: RequestType<P, R, void>,
    params: P,
    token: vscode.CancellationToken = CancellationToken.None,
  ): Promise<R | undefined> {
    if (this.state !== "running") {
      return undefined;
    }
    try {
      return await this.client.sendRequest<R>(request.method, params, token);
    } catch (problem) {
      if (!token.isCancellationRequested) {
        this.log.error(`${request.method} was not answered`, problem);
      }
      return undefined;
    }
  }

  /** A document's URI as the server knows it. */
  uriOf(document: vscode.TextDocument): string {
    return this.client.code2ProtocolConverter.asUri(document.uri);
  }

  /** Something the server names, in the editor's terms. */
  get convert(): OutlineClient["protocol2CodeConverter"] {
    return this.client.protocol2CodeConverter;
  }

  /** Starts the server where that is allowed and Java is there; else says what is missing. */
  async start(): Promise<void> {
    if (!vscode.workspace.isTrusted || this.state !== "stopped") {
      return;
    }
    const java = await findJava(
      {
        setting: machineSettings().javaHome,
        bundled: path.join(this.extensionFolder, "runtime"),
        environment: process.env,
        platform: process.platform,
      },
      javaOnDisk,
    );
    if (java.found === undefined) {
      this.log.error("No Java runtime fits", java.rejected);
      void tellJavaIsMissing(java.rejected);
      return;
    }
    this.log.info(`Java ${java.version} (${java.found.origin}): ${java.found.executable}`);
    this.executable = java.found.executable;
    const bringsIt = java.found.origin === "bundled" && (await bringsKegang(java.found.executable));
    this.jar = bringsIt ? undefined : path.join(this.extensionFolder, "server", "kegang.jar");
    this.archive = await this.classArchive(java.found.executable);
    try {
      await this.client.start();
      this.makeArchive();
    } catch {
      // The client has written the cause into the log.
      void this.tellFailure(vscode.l10n.t("Kegang could not be started. The log says why."));
    }
  }

  /** Starts the server anew, with the settings as they are now. */
  async restart(): Promise<void> {
    this.crashes.clear();
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    if (this.client.needsStop()) {
      await this.client.stop();
    }
  }

  dispose(): void {
    clearTimeout(this.archiving);
    disposeAll(this.subscriptions);
  }

  private async classArchive(executable: string): Promise<ClassArchive | undefined> {
    if (this.jar === undefined) {
      return undefined;
    }
    try {
      return await ClassArchive.of(path.join(this.storage, "archives"), executable, this.jar);
    } catch {
      return undefined;
    }
  }

  private makeArchive(): void {
    clearTimeout(this.archiving);
    const archive = this.archive;
    this.archiving = setTimeout(() => {
      void archive?.make((executable, commandLine) =>
        runProgram(executable, commandLine, { ...this.surroundings(), timeout: TIME_FOR_ARCHIVE }),
      );
    }, REST);
  }

  private async launch(): Promise<ChildProcess> {
    if (this.executable === undefined) {
      throw new Error("No Java runtime was found.");
    }
    const command = launchCommand(this.executable, this.jar, [
      ...((await this.archive?.startArguments()) ?? []),
      ...machineSettings().jvmArguments,
    ]);
    this.lastLaunch = command;
    return new Promise((resolve, reject) => {
      const server = spawn(command.executable, command.arguments, this.surroundings());
      server.once("error", reject);
      server.once("spawn", () => {
        resolve(server);
      });
    });
  }

  /** Where and in what environment every Java runs. */
  private surroundings(): Pick<SpawnOptionsWithoutStdio, "cwd" | "env"> {
    return {
      // Not the open folder: Windows looks for libraries in it.
      cwd: this.extensionFolder,
      env: serverEnvironment(process.env, process.platform),
    };
  }

  private decideAfterCrash(): CloseHandlerResult {
    const wasStarting = this.state !== "running";
    if (!wasStarting && this.crashes.add(performance.now())) {
      return {
        action: CloseAction.Restart,
        handled: true,
        message: "The server stopped; it is started again.",
      };
    }
    if (!wasStarting) {
      void this.tellFailure(
        vscode.l10n.t(
          "Kegang stopped several times in a row. Your files are unharmed, but they are not checked.",
        ),
      );
    }
    return { action: CloseAction.DoNotRestart, handled: true, message: "The server stopped." };
  }

  private tellFailure(message: string): Promise<void> {
    const restart: Remedy = { title: vscode.l10n.t("Restart Server"), run: () => this.restart() };
    const showLog: Remedy = {
      title: vscode.l10n.t("Show Log"),
      run: () => {
        this.log.show();
      },
    };
    return tellServerFailed(message, restart, showLog);
  }
}
