import { RequestType } from "vscode-languageclient/node";
import type * as lsp from "vscode-languageclient/node";

/** Requests of our own; the server answers them to any client. */

export interface DocumentParams {
  readonly textDocument: lsp.TextDocumentIdentifier;
}

/** Why a file is or isn't checked. */
export interface FileExplanation {
  readonly outline: boolean;
  readonly reason: string;
  /** The same in a sentence, in the user's language. */
  readonly text: string;
}

/** Null for a document that isn't open. */
export const explainFile = new RequestType<DocumentParams, FileExplanation | null, void>(
  "kegang/explainFile",
);

/** An outline as slides. */
export interface PreviewPage {
  readonly uri: string;
  readonly version: number;
  readonly title: string;
  /** A whole page; what shows a heading names its line, from 0, in "data-line". */
  readonly html: string;
}

/** Null for a document that is no outline. */
export const preview = new RequestType<DocumentParams, PreviewPage | null, void>("kegang/preview");

export type CourseNodeKind = "stage" | "part" | "lesson" | "section";

/** Hours that can be compared with others of the same unit. */
export interface Budget {
  /** To be read: "60课时". */
  readonly text: string;
  /** The lower end of a range: minutes where the unit is "time", else the number of days, weeks or credits. */
  readonly least: number;
  /** The upper end likewise. */
  readonly most: number;
  readonly unit: string;
}

/** A part of the course. */
export interface CourseMapNode {
  readonly kind: CourseNodeKind;
  readonly name: string;
  /** As the author writes them; empty where none are given. */
  readonly hours: string;
  /** The same hours to reckon with; left out where none are given or they can't be reckoned with. */
  readonly stated?: Budget | null;
  /** What its parts add up to; left out where none of them gives hours measured like its own. */
  readonly computed?: Budget | null;
  /** Where its name stands. */
  readonly location: lsp.Location;
  readonly children: readonly CourseMapNode[];
}

export interface CourseMapAnswer {
  readonly nodes: readonly CourseMapNode[];
}

export const courseMap = new RequestType<Record<string, never>, CourseMapAnswer, void>("kegang/courseMap");

/** The lessons that are not open and in which something was found, but for what their course says of them. */
export interface CourseCheck {
  readonly files: readonly { readonly uri: string; readonly diagnostics: readonly lsp.Diagnostic[] }[];
}

export const checkCourse = new RequestType<Record<string, never>, CourseCheck, void>("kegang/checkCourse");

/** The next lesson of the course; whoever asks writes it. */
export interface NewLesson {
  /** Absolute, with slashes; relative to the folder asked about where there is no lesson yet. */
  readonly path: string;
  readonly text: string;
}

export interface NewLessonParams {
  /** Left out for one that stands in. */
  readonly title?: string;
  /** The URI of a lesson or a folder of the course. */
  readonly near: string;
}

export const newLesson = new RequestType<NewLessonParams, NewLesson, void>("kegang/newLesson");

export interface ExportParams extends DocumentParams {
  /** Such as "csv". */
  readonly format: string;
}

export interface ExportedFile {
  readonly format: string;
  readonly text: string;
}

export const exportOutlines = new RequestType<ExportParams, ExportedFile, void>("kegang/export");
