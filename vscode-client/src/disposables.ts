/** What must be let go at the end. */
export interface Disposable {
  dispose(): unknown;
}

export function disposeAll(disposables: readonly Disposable[]): void {
  for (const disposable of disposables) {
    disposable.dispose();
  }
}
