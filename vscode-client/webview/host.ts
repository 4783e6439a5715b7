interface Host {
  postMessage(message: unknown): void;
}

declare function acquireVsCodeApi(): Host;

/** The extension this page belongs to. */
export const host = acquireVsCodeApi();
