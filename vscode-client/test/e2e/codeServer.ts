import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { setup } from "./setup";

/** How an editor is set up for a test. */
export interface CodeServerOptions {
  readonly vsix?: string;
  /** The files of the folder that is opened, by their paths in it. */
  readonly files: Readonly<Record<string, string>>;
  /** The user's settings, added to those that keep the editor quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The language of the editor; English where left out. */
  readonly locale?: "zh-cn";
  /** Whether the editor asks before it trusts a folder. */
  readonly asksForTrust?: boolean;
  readonly runsTests?: boolean;
}

const QUIET = {
  "telemetry.telemetryLevel": "off",
  "files.autoSave": "off",
  "workbench.startupEditor": "none",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "workbench.tips.enabled": false,
  "git.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "workbench.enableExperiments": false,
  "window.commandCenter": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.colorTheme": "Default Light Modern",
};

/** Milliseconds an editor has to answer after its start. */
const START_TIME = 120_000;

/** A real VS Code that serves a browser on this machine alone; all it writes is thrown away at the end. */
export class CodeServer {
  private constructor(
    readonly port: number,
    /** The folder that is open. */
    readonly folder: string,
    private readonly root: string,
    private readonly process: ChildProcess,
  ) {}

  static async start(options: CodeServerOptions): Promise<CodeServer> {
    const root = fs.mkdtempSync(path.join(tmpdir(), "kegang-e2e-"));
    const folder = path.join(root, "course");
    writeFiles(folder, options.files);
    writeFiles(path.join(root, "data", "User"), {
      "settings.json": JSON.stringify({ ...QUIET, ...options.settings }),
    });
    // Settings that decide which program runs belong to the machine, which is a remote one for a browser.
    writeFiles(path.join(root, "data", "Machine"), { "settings.json": JSON.stringify(options.settings ?? {}) });
    writeFiles(root, { "config.yaml": "cert: false\n" });
    fs.mkdirSync(path.join(root, "home"));
    const common = [
      setup.codeServer,
      ...["--config", path.join(root, "config.yaml")],
      ...["--user-data-dir", path.join(root, "data")],
      ...["--extensions-dir", path.join(root, "extensions")],
      ...["--disable-telemetry", "--disable-update-check"],
    ];
    const env = environment(root, options);
    execFileSync(setup.node, [...common, "--install-extension", options.vsix ?? setup.vsix], { env, stdio: "pipe" });
    const port = await freePort();
    const log = fs.openSync(path.join(root, "code-server.log"), "w");
    const server = spawn(
      setup.node,
      [
        ...common,
        ...["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-getting-started-override"],
        ...(options.asksForTrust === true ? [] : ["--disable-workspace-trust"]),
        ...(options.runsTests === true ? ["--vscode-option", "enable-smoke-test-driver"] : []),
        ...chooseLocale(root, options.locale),
      ],
      // A group of its own, so that all its processes can be ended together.
      { env, detached: true, stdio: ["ignore", log, log] },
    );
    const started = new CodeServer(port, folder, root, server);
    await started.answers();
    return started;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/?folder=${encodeURIComponent(this.folder)}`;
  }

  /** Where extensions are installed. */
  get extensions(): string {
    return path.join(this.root, "extensions");
  }

  /** What the editor has written so far. */
  get log(): string {
    return fs.readFileSync(path.join(this.root, "code-server.log"), "utf8");
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.pid !== undefined) {
      const ended = once(this.process, "exit");
      process.kill(-this.process.pid, "SIGKILL");
      await ended;
    }
    fs.rmSync(this.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private async answers(): Promise<void> {
    const end = Date.now() + START_TIME;
    while (Date.now() < end && this.process.exitCode === null) {
      try {
        if ((await fetch(`http://127.0.0.1:${this.port}/healthz`)).ok) {
          return;
        }
      } catch {
        // Not yet.
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The editor didn't start:\n${this.log}`);
  }
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
}

function environment(root: string, options: CodeServerOptions): NodeJS.ProcessEnv {
  const home = path.join(root, "home");
  return {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, ".config"),
    XDG_DATA_HOME: path.join(home, ".local", "share"),
    // Its only request to another machine would be for a list of extensions.
    EXTENSIONS_GALLERY: "{}",
    VSCODE_IPC_HOOK_CLI: undefined,
    // Takes this environment as it is, without what a login shell would add to it.
    VSCODE_CLI: "1",
    ...options.environment,
  };
}

/** Makes the editor Chinese without a language pack: its own texts stay English, those of extensions are Chinese. */
function chooseLocale(root: string, locale: string | undefined): string[] {
  if (locale === undefined) {
    return [];
  }
  const texts = path.join(root, "main.i18n.json");
  const pack = {
    [locale]: {
      hash: "kegang-e2e",
      label: locale,
      extensions: [{ extensionIdentifier: { id: "kegang.no-language-pack" }, version: "1.0.0" }],
      translations: { vscode: texts },
    },
  };
  fs.writeFileSync(texts, JSON.stringify({ version: "1.0.0", contents: {} }));
  fs.writeFileSync(path.join(root, "data", "languagepacks.json"), JSON.stringify(pack));
  return ["--locale", locale];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });
}
