declare const TEST_SECONDS: number

// Jest takes a time limit for all projects at once only; ours differ, see jest.config.js.
jest.setTimeout(1000 * TEST_SECONDS)
