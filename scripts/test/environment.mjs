/**
 * What the specs see: a clean environment, whatever the caller's shell or `.env` holds. The names
 * DB_* are those that Medusa's test runners read.
 *
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.base
 * @param {string} [options.databaseUrl] of a role that may create databases
 * @param {{ chromium?: string, redis?: string }} options.tools
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment({ base, databaseUrl, tools }) {
  const { PORT: _port, DATABASE_URL: _database, REDIS_URL: _redis, ...rest } = base
  return {
    ...rest,
    NODE_ENV: "test",
    NODE_OPTIONS: [
      base.NODE_OPTIONS,
      "--experimental-vm-modules",
      "--disable-warning=ExperimentalWarning",
    ]
      .filter(Boolean)
      .join(" "),
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: base.LOG_LEVEL ?? "error",
    COUPONS_CHROMIUM: tools.chromium ?? "",
    COUPONS_REDIS: tools.redis ?? "",
    ...(databaseUrl && databaseEnvironment(databaseUrl)),
  }
}

/** @param {string} databaseUrl */
function databaseEnvironment(databaseUrl) {
  const url = new URL(databaseUrl)
  // Medusa's runners insist on SSL, and hang, for every host but this word.
  const isLocal = ["127.0.0.1", "[::1]"].includes(url.hostname)
  return {
    DB_HOST: isLocal ? "localhost" : url.hostname,
    DB_PORT: url.port || "5432",
    DB_USERNAME: decodeURIComponent(url.username),
    DB_PASSWORD: decodeURIComponent(url.password),
    DB_TEMP_NAME: "medusa-coupons-test",
  }
}
