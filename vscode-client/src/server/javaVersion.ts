/** The oldest Java release the server runs on. */
export const OLDEST_RELEASE = 17;

/**
 * The release a Java version belongs to: 17 for "17.0.15+6", 8 for "1.8.0_402".
 *
 * @returns undefined where the text doesn't begin with a version
 */
export function releaseOf(version: string): number | undefined {
  const numbers = /^(\d+)(?:\.(\d+))?/.exec(version.trim());
  if (numbers === null) {
    return undefined;
  }
  const first = Number(numbers[1]);
  return first === 1 && numbers[2] !== undefined ? Number(numbers[2]) : first;
}

/** The version in the "release" file that stands in a Java runtime's folder. */
export function versionInReleaseFile(content: string): string | undefined {
  return /^JAVA_VERSION="?([^"\r\n]+)"?\s*$/m.exec(content)?.[1];
}

/** Whether the runtime that a "release" file describes holds Kegang itself, as a module. */
export function holdsKegang(content: string): boolean {
  return /^MODULES=.*[" ]dev\.kegang[" ]/m.test(content);
}

/** The version in what "java -version" writes. */
export function versionInOutput(output: string): string | undefined {
  return /^\S+ version "([^"]+)"/m.exec(output)?.[1];
}
