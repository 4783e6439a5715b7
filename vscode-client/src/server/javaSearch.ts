import * as path from "node:path";
import { OLDEST_RELEASE, releaseOf } from "./javaVersion";

/** Where a Java runtime was named or found, in the order they are tried. */
export type JavaOrigin = "setting" | "bundled" | "JAVA_HOME" | "PATH";

/** A place where a Java program may be. */
export interface JavaCandidate {
  readonly origin: JavaOrigin;
  readonly executable: string;
}

/** A candidate that doesn't do. */
export interface RejectedJava extends JavaCandidate {
  readonly reason: "missing" | "relative" | "tooOld" | "broken";
  /** What it says its version is, where it is too old. */
  readonly version?: string;
}

export type JavaSearchResult =
  | { readonly found: JavaCandidate; readonly version: string }
  | { readonly found: undefined; readonly rejected: readonly RejectedJava[] };

/** What the search needs to know of the machine. */
export interface JavaProbe {
  isExecutable(file: string): Promise<boolean>;
  /** The version of a Java program; undefined where it can't be run. */
  version(executable: string): Promise<string | undefined>;
}

/** What is known before the search. */
export interface JavaPlaces {
  /** The user's setting, empty where there is none. */
  readonly setting: string;
  /** The folder of the runtime inside the extension; it is there only in the packages that bring one. */
  readonly bundled: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/**
 * Finds a Java runtime that is new enough.
 *
 * A runtime the user names is the only one tried: another in its place would hide that the setting is wrong.
 */
export async function findJava(places: JavaPlaces, probe: JavaProbe): Promise<JavaSearchResult> {
  const rejected: RejectedJava[] = [];
  for (const candidate of candidates(places)) {
    const outcome = await examine(candidate, probe);
    if ("accepted" in outcome) {
      return { found: candidate, version: outcome.accepted };
    }
    rejected.push(outcome);
  }
  return { found: undefined, rejected: worthTelling(rejected) };
}

async function examine(
  candidate: JavaCandidate,
  probe: JavaProbe,
): Promise<RejectedJava | { readonly accepted: string }> {
  if (!path.isAbsolute(candidate.executable)) {
    return { ...candidate, reason: "relative" };
  }
  if (!(await probe.isExecutable(candidate.executable))) {
    return { ...candidate, reason: "missing" };
  }
  const version = await probe.version(candidate.executable);
  const release = version === undefined ? undefined : releaseOf(version);
  if (version === undefined || release === undefined) {
    return { ...candidate, reason: "broken" };
  }
  return release < OLDEST_RELEASE ? { ...candidate, reason: "tooOld", version } : { accepted: version };
}

function candidates(places: JavaPlaces): JavaCandidate[] {
  const setting = places.setting.trim();
  if (setting !== "") {
    return [inHome("setting", setting, places)];
  }
  const found = [inHome("bundled", places.bundled, places)];
  const home = places.environment.JAVA_HOME;
  if (home !== undefined && home !== "") {
    found.push(inHome("JAVA_HOME", home, places));
  }
  const separator = places.platform === "win32" ? ";" : ":";
  for (const folder of (places.environment.PATH ?? places.environment.Path ?? "").split(separator)) {
    // A relative folder would be looked up in whatever folder is open.
    if (path.isAbsolute(folder)) {
      found.push({ origin: "PATH", executable: path.join(folder, programName(places)) });
    }
  }
  return found;
}

function inHome(origin: JavaOrigin, home: string, places: JavaPlaces): JavaCandidate {
  return { origin, executable: path.join(home, "bin", programName(places)) };
}

function programName(places: JavaPlaces): string {
  return places.platform === "win32" ? "java.exe" : "java";
}

/** Leaves out the places where nobody expects Java: folders of PATH without one, and the package without a runtime. */
function worthTelling(rejected: readonly RejectedJava[]): RejectedJava[] {
  return rejected.filter(
    (java) => java.reason !== "missing" || java.origin === "setting" || java.origin === "JAVA_HOME",
  );
}
