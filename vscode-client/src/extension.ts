import * as vscode from "vscode";
import { registerCommands } from "./commands/commands";
import { SectionMoves } from "./commands/sectionMoves";
import { ActiveOutline } from "./documents/activeOutline";
import { ClosedFindings } from "./documents/closedFindings";
import { LanguageServer, type ServerState } from "./server/languageServer";
import { Course } from "./views/course";
import { CourseBadges } from "./views/courseBadges";
import { CourseView } from "./views/courseView";
import { HoursChart } from "./views/hoursChart";
import { OutlinePreview } from "./views/outlinePreview";
import { SectionDrag } from "./views/sectionDrag";
import { StatusBar } from "./views/statusBar";

/** What other extensions, and the tests, may ask this one. */
export interface Kegang {
  readonly server: Pick<LanguageServer, "state" | "launched" | "process" | "onDidChangeState">;
  readonly course: Pick<Course, "nodes" | "onDidChange">;
}

let running: LanguageServer | undefined;

/** Called by the editor with the first Markdown file, outline or course it opens. */
export function activate(context: vscode.ExtensionContext): Kegang {
  const log = vscode.window.createOutputChannel("Kegang", { log: true });
  const server = new LanguageServer(context.extensionPath, context.globalStorageUri.fsPath, log);
  const active = new ActiveOutline(server);
  const course = new Course(server);
  const closedFindings = new ClosedFindings(server);
  const moves = new SectionMoves(server, () => course.refresh());
  running = server;
  context.subscriptions.push(
    log,
    server,
    active,
    course,
    closedFindings,
    new CourseView(course, server, new SectionDrag((section, target) => moves.moveTo(section, target))),
    new CourseBadges(course),
    new OutlinePreview(context.extensionUri, server, active),
    new HoursChart(context.extensionUri, course),
    new StatusBar(server, active, course),
    ...registerCommands({ server, active, course, moves, closedFindings, log }),
    server.onDidChangeState(showState),
    vscode.workspace.onDidGrantWorkspaceTrust(() => server.start()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("kegang.java") || change.affectsConfiguration("kegang.server")) {
        void server.restart();
      }
    }),
  );
  showState(server.state);
  void server.start();
  return { server, course };
}

/** Called by the editor before it ends; it waits for the server to stop. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}

function showState(state: ServerState): void {
  void vscode.commands.executeCommand("setContext", "kegang.server", state);
}
