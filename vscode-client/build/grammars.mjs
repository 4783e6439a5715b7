import { anyOf } from "./vocabulary.mjs";

const SUFFIX = "lesson-outline";
const DIGITS = "[0-9０-９]+(?:[.．][0-9０-９]+)*";
const CHINESE_DIGITS = "[〇零一二三四五六七八九十百千廿卅两兩]+";
const COLON = "[：:]";
/** What stands before the text of a heading or of a list's item. */
const HEADING = "(?<=#[ \\t])";
const ITEM = "(?<=[-*+][ \\t])";

/** Fields whose labels get a colour of their own; all others share one. */
const OWN_LABELS = ["summary", "key-points", "references", "examples"];

/** The grammar of outlines: Markdown, and what the other grammar adds to it. */
export function outlineGrammar() {
  return {
    scopeName: "text.html.markdown.lesson-outline",
    name: "Lesson Outline",
    patterns: [{ include: "text.html.markdown" }],
  };
}

/**
 * What makes Markdown an outline, for outlines and for Markdown files alike.
 *
 * @param {Map<string, string[]>} vocabulary
 */
export function injectionGrammar(vocabulary) {
  return {
    scopeName: "markdown.lesson-outline.injection",
    injectionSelector:
      "L:text.html.markdown -comment -markup.fenced_code -markup.raw -markup.inline.raw -meta.embedded, " +
      "L:meta.embedded.block.lesson-outline -comment -markup.raw -markup.inline.raw",
    patterns: [
      ...["fenced-outline", "suppression", "placement", "page", "ordinal", "hours"],
      ...["label", "caption", "citation", "identifier"],
    ].map((name) => ({ include: `#${name}` })),
    repository: {
      "fenced-outline": fencedOutline(),
      suppression: suppression(),
      placement: placement(vocabulary),
      page: page(vocabulary),
      ordinal: ordinal(),
      hours: hours(vocabulary),
      label: label(vocabulary),
      caption: caption(vocabulary),
      citation: citation(),
      identifier: identifier(),
    },
  };
}

/** Names the groups of a pattern: name(...) gives group 1 the first name, and so on. */
function captures(...names) {
  return Object.fromEntries(names.map((name, index) => [index + 1, { name: `${name}.${SUFFIX}` }]));
}

function fencedOutline() {
  return {
    begin: "(^|\\G)(\\s*)(`{3,}|~{3,})\\s*(?i:(lesson-outline)(\\s+[^`~]*)?$)",
    end: "(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$",
    name: "markup.fenced_code.block.markdown",
    beginCaptures: {
      3: { name: "punctuation.definition.markdown" },
      4: { name: "fenced_code.block.language" },
    },
    endCaptures: { 3: { name: "punctuation.definition.markdown" } },
    contentName: "meta.embedded.block.lesson-outline",
    patterns: [{ include: "text.html.markdown.lesson-outline" }],
  };
}

function suppression() {
  return {
    match: "(<!--)\\s*(kegang-[a-z-]+)((?:[\\s,，、]+[a-z][a-z0-9-]*)*)\\s*(?:([：:])(.*?))?(-->)",
    name: `meta.suppression.${SUFFIX}`,
    captures: {
      ...captures(
        "punctuation.definition.comment",
        "keyword.control.suppression",
        "entity.name.function.rule",
        "punctuation.separator.suppression",
        "comment.block.reason",
        "punctuation.definition.comment",
      ),
    },
  };
}

function placement(vocabulary) {
  const words = ["stage", "part", "week", "lesson"].flatMap(
    (level) => vocabulary.get(`placement.${level}`) ?? [],
  );
  const chinese = anyOf(words.filter((word) => !/^[A-Za-z]/.test(word)));
  const latin = anyOf(words.filter((word) => /^[A-Za-z]/.test(word)));
  return {
    patterns: [
      {
        match: `${HEADING}[ \\t]*(第)\\s*(${DIGITS}|${CHINESE_DIGITS})\\s*(${chinese})(?=\\s*(?:${COLON}|$|\\s))`,
        name: `meta.placement.${SUFFIX}`,
        captures: captures(
          "keyword.other.placement",
          "constant.numeric.placement",
          "keyword.other.placement",
        ),
      },
      {
        match: `${HEADING}[ \\t]*((?i:${latin}))\\s+(${DIGITS})(?=\\s*(?:${COLON}|$|\\s))`,
        name: `meta.placement.${SUFFIX}`,
        captures: captures("keyword.other.placement", "constant.numeric.placement"),
      },
    ],
  };
}

function page(vocabulary) {
  const words = [...vocabulary].filter(([key]) => key.startsWith("page.")).flatMap(([, names]) => names);
  return {
    match: `${HEADING}[ \\t]*((?i:${anyOf(words)}))(?=\\s*[：:]?\\s*#*\\s*$)`,
    captures: captures("keyword.other.page"),
  };
}

function ordinal() {
  return {
    match: `${HEADING}[ \\t]*((?:${DIGITS}(?=[.、．)） \\t])|${CHINESE_DIGITS}(?=、)))([.、．)）]?)`,
    captures: captures("constant.numeric.section", "punctuation.separator.section"),
  };
}

function hours(vocabulary) {
  const units = ["period", "hour", "minute", "week", "day", "credit"].flatMap(
    (unit) => vocabulary.get(`hours.${unit}`) ?? [],
  );
  const number = "[0-9０-９]+(?:[.．][0-9０-９]+)?";
  return {
    match:
      `([(（])([^()（）0-9０-９]{0,6})(${number}(?:\\s*[-–—~～至到]\\s*${number})?)` +
      `\\s*((?i:${anyOf(units)}))([^()（）]*)([)）])(?=\\s*#*\\s*$)`,
    name: `meta.hours.${SUFFIX}`,
    captures: {
      3: { name: `constant.numeric.hours.${SUFFIX}` },
      4: { name: `keyword.other.unit.${SUFFIX}` },
    },
  };
}

function label(vocabulary) {
  const kinds = [...vocabulary].filter(([key]) => key.startsWith("field."));
  const own = OWN_LABELS.map((kind) => labelPatterns(kind, vocabulary.get(`field.${kind}`) ?? []));
  const others = kinds.filter(([key]) => !OWN_LABELS.includes(key.slice("field.".length)));
  return {
    patterns: [
      ...own,
      labelPatterns(
        "other",
        others.flatMap(([, words]) => words),
      ),
    ].flat(),
  };
}

function labelPatterns(kind, words) {
  const name = `entity.other.attribute-name.label.${kind}`;
  return [
    {
      match: `(\\*\\*|__)((?i:${anyOf(words)}))(?:(\\1)(\\s*${COLON})|(${COLON})(\\1))`,
      name: `markup.bold.markdown meta.label.${SUFFIX}`,
      captures: captures(
        "punctuation.definition.bold",
        name,
        "punctuation.definition.bold",
        "punctuation.separator.label",
        "punctuation.separator.label",
        "punctuation.definition.bold",
      ),
    },
    {
      match: `${ITEM}(【)((?i:${anyOf(words)}))(】)`,
      name: `meta.label.${SUFFIX}`,
      captures: captures("punctuation.definition.label", name, "punctuation.definition.label"),
    },
    {
      match: `${ITEM}((?i:${anyOf(words)}))(\\s*${COLON})`,
      name: `meta.label.${SUFFIX}`,
      captures: captures(name, "punctuation.separator.label"),
    },
  ];
}

function caption(vocabulary) {
  return {
    patterns: ["figure", "table", "listing"].map((kind) => ({
      match: `${ITEM}((?i:${anyOf(vocabulary.get(`caption.${kind}`) ?? [])}))\\s*(${DIGITS}(?:-${DIGITS})?)(\\s*${COLON})`,
      name: `meta.caption.${SUFFIX}`,
      captures: captures(
        `entity.name.tag.caption.${kind}`,
        "constant.numeric.caption",
        "punctuation.separator.caption",
      ),
    })),
  };
}

function citation() {
  return {
    patterns: [
      {
        match: `${ITEM}([^()（）\\[\\]]{1,300}?)\\s*([(（])((?:1[5-9]|20)[0-9]{2}[a-z]?)([)）])(?=\\s*[.．。])`,
        name: `meta.citation.${SUFFIX}`,
        captures: captures(
          "entity.name.type.author",
          "punctuation.section.parens.year",
          "constant.numeric.year",
          "punctuation.section.parens.year",
        ),
      },
      {
        match: `${ITEM}(\\[)([0-9]{1,3})(\\])(?=\\s)`,
        name: `meta.citation.${SUFFIX}`,
        captures: captures(
          "punctuation.definition.reference",
          "constant.numeric.reference",
          "punctuation.definition.reference",
        ),
      },
      {
        match: "(\\[)((?:M|J|C|D|R|N|P|S|G|A|Z|CP|DB|EB|DS)(?:/(?:OL|CD|DK|MT))?)(\\])(?=\\s*[.．。,，/])",
        name: `meta.citation.${SUFFIX}`,
        captures: captures(
          "punctuation.definition.document-type",
          "keyword.other.document-type",
          "punctuation.definition.document-type",
        ),
      },
    ],
  };
}

function identifier() {
  return {
    match:
      "(?i)\\b(?:doi:\\s*10\\.[0-9]{4,9}/[^\\s，。；]+|arXiv:[0-9]{4}\\.[0-9]{4,5}(?:v[0-9]+)?|ISBN[:：]?\\s*[0-9X-]{10,17})",
    name: `markup.underline.link.identifier.${SUFFIX}`,
  };
}
