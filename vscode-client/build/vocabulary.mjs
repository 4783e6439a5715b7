import { readFileSync } from "node:fs";

/**
 * The format's words, from the files the server reads them from, so that highlighting knows the same words.
 *
 * @param {readonly string[]} files
 * @returns {Map<string, string[]>} all words of a key, in all languages
 */
export function readVocabulary(files) {
  const vocabulary = new Map();
  for (const file of files) {
    for (const line of readFileSync(file, "utf8").split("\n")) {
      const equals = line.indexOf("=");
      if (equals > 0 && !line.startsWith("#")) {
        const key = line.slice(0, equals).trim();
        const words = line
          .slice(equals + 1)
          .split(",")
          .map((word) => word.trim());
        vocabulary.set(key, [...(vocabulary.get(key) ?? []), ...words.filter((word) => word !== "")]);
      }
    }
  }
  return vocabulary;
}

/**
 * A regular expression that matches one of the words, the longest first.
 *
 * @param {readonly string[]} words
 */
export function anyOf(words) {
  if (words.length === 0) {
    throw new Error("The vocabulary has no word for a part of the grammar.");
  }
  const longestFirst = [...new Set(words)].sort(
    (one, other) => other.length - one.length || (one < other ? -1 : 1),
  );
  return longestFirst
    .map((word) => {
      const literal = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      // A Latin word must not end in the middle of a longer one.
      return /[A-Za-z]$/.test(word) ? `${literal}(?![A-Za-z])` : literal;
    })
    .join("|");
}
