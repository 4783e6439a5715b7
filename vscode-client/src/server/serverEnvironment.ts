type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment the server runs in.
 *
 * In the C locale Java can't open a file with a Chinese name. Editors started from a desktop or a service often run
 * in it, so the server gets a UTF-8 locale there; the user's own choice of another locale is kept.
 */
export function serverEnvironment(environment: Environment, platform: NodeJS.Platform): Environment {
  if (platform === "win32") {
    return environment;
  }
  const locale = firstSet(environment.LC_ALL, environment.LC_CTYPE, environment.LANG);
  if (locale !== undefined && locale !== "C" && locale !== "POSIX") {
    return environment;
  }
  const overriding = firstSet(environment.LC_ALL) === undefined ? "LC_CTYPE" : "LC_ALL";
  return { ...environment, [overriding]: "C.UTF-8" };
}

function firstSet(...values: (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined && value !== "");
}
