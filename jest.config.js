/** @param {{ tsx: boolean }} options TypeScript and TSX read `<T>` differently, hence two of these */
function swc({ tsx }) {
  return [
    "@swc/jest",
    {
      jsc: {
        target: "es2021",
        parser: { syntax: "typescript", tsx, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          react: { runtime: "automatic" },
        },
        keepClassNames: true,
      },
      // `import()` has to stay: it is the only way from these files to an ES module.
      module: { type: "commonjs", ignoreDynamic: true },
    },
  ]
}

/**
 * @param {string} displayName
 * @param {string[]} testMatch
 * @param {{ seconds: number, medusa?: boolean }} options `seconds`: for one test, on a machine that
 *   is slow and busy, so that only what hangs reaches it
 */
function project(displayName, testMatch, { seconds, medusa = false }) {
  return {
    displayName,
    testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
    testEnvironment: "node",
    transform: { "\\.ts$": swc({ tsx: false }), "\\.tsx$": swc({ tsx: true }) },
    moduleFileExtensions: ["js", "ts", "tsx", "mjs", "cjs", "json", "node"],
    modulePathIgnorePatterns: ["/.medusa/", "/.demo/", "/.test/", "/.cache/"],
    globals: { TEST_SECONDS: seconds },
    setupFiles: medusa ? ["<rootDir>/integration-tests/setup/medusa.ts"] : [],
    setupFilesAfterEnv: ["<rootDir>/integration-tests/setup/time-limit.ts"],
  }
}

const unit = ["src/**/__tests__/**/*.unit.spec.{ts,tsx}", "scripts/**/__tests__/**/*.unit.spec.mjs"]
const modules = ["src/modules/**/__tests__/**/!(*.unit).spec.ts"]

/** The projects are the suites of `npm test`, which gives those with a database its address. */
module.exports = {
  watchman: false,
  projects: [
    project("unit", unit, { seconds: 60 }),
    project("modules", modules, { seconds: 120, medusa: true }),
    project("http", ["integration-tests/http/**/*.spec.ts"], { seconds: 300, medusa: true }),
    project("concurrency", ["integration-tests/concurrency/**/*.spec.ts"], { seconds: 600 }),
    project("browser", ["integration-tests/browser/**/*.spec.ts"], { seconds: 300, medusa: true }),
    project("package", ["integration-tests/package/**/*.spec.ts"], { seconds: 900 }),
  ],
}
