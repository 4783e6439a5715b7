/** What the preview is sent. */
export type ToPreview =
  | { readonly type: "page"; readonly html: string }
  /** The cursor stands on this line, from 0. */
  | { readonly type: "cursor"; readonly line: number };

/** What the preview sends. */
export type FromPreview =
  | { readonly type: "ready" }
  /** The reader clicked on what begins on this line, from 0. */
  | { readonly type: "open"; readonly line: number };
