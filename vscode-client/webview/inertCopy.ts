/** What an outline's page consists of; anything else in it loses its tag and keeps its text. */
const ELEMENTS = new Set(
  "section,div,p,h1,h2,h3,h4,h5,h6,dl,dt,dd,ol,ul,li,span,strong,em,code,pre,br,hr,table,thead,tbody,tr,th,td".split(
    ",",
  ),
);

/** Elements whose text isn't meant to be read. */
const SILENT = new Set(["script", "style", "template", "noscript", "iframe", "object", "embed"]);

/**
 * Copies a page's elements without anything that could act: no script, link, form, picture or event handler.
 *
 * The server escapes what authors write, and the content security policy runs no foreign script; this copy would hold
 * even if both failed.
 */
export function inertCopy(from: Node, document: Document): DocumentFragment {
  const copy = document.createDocumentFragment();
  for (const child of from.childNodes) {
    copyNode(child, copy, document);
  }
  return copy;
}

function copyNode(node: Node, into: Node, document: Document): void {
  if (node.nodeType === Node.TEXT_NODE) {
    into.appendChild(document.createTextNode(node.nodeValue ?? ""));
    return;
  }
  if (!(node instanceof Element) || SILENT.has(node.localName)) {
    return;
  }
  let target = into;
  if (node instanceof HTMLElement && ELEMENTS.has(node.localName)) {
    const element = document.createElement(node.localName);
    copyAttributes(node, element);
    into.appendChild(element);
    target = element;
  }
  for (const child of node.childNodes) {
    copyNode(child, target, document);
  }
}

function copyAttributes(from: HTMLElement, to: HTMLElement): void {
  to.className = from.className;
  const line = from.dataset.line;
  if (line !== undefined && /^\d+$/.test(line)) {
    to.dataset.line = line;
  }
  // The policy forbids style attributes, but not a style that a script sets.
  const share = /^flex-grow:\s*([\d.]+)$/.exec(from.getAttribute("style") ?? "")?.[1];
  if (share !== undefined) {
    to.style.flexGrow = share;
  }
}
