import * as vscode from "vscode";
import type { ActiveOutline } from "../documents/activeOutline";
import type { ClosedFindings } from "../documents/closedFindings";
import type { LanguageServer } from "../server/languageServer";
import type { Course } from "../views/course";
import { checkCourse } from "./checkCourse";
import { explainActiveFile } from "./explainFile";
import { exportOutline } from "./exportOutline";
import { fixAll } from "./fixAll";
import { formatOutline } from "./formatOutline";
import { insertSection } from "./insertSection";
import { writeNewLesson } from "./newLesson";
import type { SectionMoves } from "./sectionMoves";
import { syncContentsAndPlan } from "./syncContentsAndPlan";

/** What commands work with. */
export interface CommandContext {
  readonly server: LanguageServer;
  readonly active: ActiveOutline;
  readonly course: Course;
  readonly moves: SectionMoves;
  readonly closedFindings: ClosedFindings;
  readonly log: vscode.LogOutputChannel;
}

type Command = (context: CommandContext, argument: unknown) => unknown;

const COMMANDS: Readonly<Record<string, Command>> = {
  "kegang.newLesson": writeNewLesson,
  "kegang.checkCourse": checkCourse,
  "kegang.fixAll": fixAll,
  "kegang.format": formatOutline,
  "kegang.insertSection": insertSection,
  "kegang.moveSectionUp": ({ moves, active }, node) => moves.move("up", active.editor, node),
  "kegang.moveSectionDown": ({ moves, active }, node) => moves.move("down", active.editor, node),
  "kegang.syncContentsAndPlan": syncContentsAndPlan,
  "kegang.export": exportOutline,
  "kegang.explainFile": explainActiveFile,
  "kegang.restartServer": ({ server }) => server.restart(),
  "kegang.showLog": ({ log }) => {
    log.show();
  },
};

/** Makes the commands available that belong to no view. */
export function registerCommands(context: CommandContext): vscode.Disposable[] {
  return Object.entries(COMMANDS).map(([name, command]) =>
    vscode.commands.registerCommand(name, (argument: unknown) => command(context, argument)),
  );
}
