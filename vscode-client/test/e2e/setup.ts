/** What build/e2e.mjs tells the tests. */
function told(name: string): string {
  const value = process.env[`KEGANG_E2E_${name}`];
  if (value === undefined) {
    throw new Error("Run these tests with: npm run test:e2e");
  }
  return value;
}

export const setup = {
  node: told("NODE"),
  codeServer: told("CODE_SERVER"),
  vsix: told("VSIX"),
  vsixWithJava: told("VSIX_WITH_JAVA"),
  hostTests: told("HOST_TESTS"),
  screenshots: told("SCREENSHOTS"),
  javaHome: told("JAVA_HOME"),
};
