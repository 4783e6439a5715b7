/** What a page in a webview consists of. */
export interface WebviewPage {
  readonly title: string;
  /** Of the page's own words, as a BCP 47 tag. */
  readonly language: string;
  /** Where the editor lets a webview load files from. */
  readonly cspSource: string;
  /** A fresh random word: only scripts that carry it are run. */
  readonly nonce: string;
  readonly script: string;
  readonly styles: readonly string[];
}

/**
 * Nothing may be loaded but our style sheets, nothing run but our script, and nothing connected to or submitted.
 * Inline styles and event handlers are out too.
 */
export function contentSecurityPolicy(page: Pick<WebviewPage, "cspSource" | "nonce">): string {
  return [
    "default-src 'none'",
    `style-src ${page.cspSource}`,
    `script-src 'nonce-${page.nonce}'`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** An empty page; its script fills it with what the extension sends. */
export function webviewPage(page: WebviewPage): string {
  const styles = page.styles.map((style) => `<link rel="stylesheet" href="${escaped(style)}">`);
  return `<!DOCTYPE html>
<html lang="${escaped(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(contentSecurityPolicy(page))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)}</title>
${styles.join("\n")}
</head>
<body>
<script nonce="${escaped(page.nonce)}" src="${escaped(page.script)}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
