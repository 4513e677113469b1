import { withoutTelemetry } from "./telemetry.mjs"

/**
 * What Medusa's commands see. Not `development`: there the dashboard would come unbuilt, from
 * Vite's own server.
 *
 * @param {{ databaseUrl?: string, port: number, base?: NodeJS.ProcessEnv }} options
 * @returns {NodeJS.ProcessEnv}
 */
export function medusaEnvironment({ databaseUrl, port, base = process.env }) {
  const { PORT: _port, ...rest } = base
  const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`]
  return {
    ...rest,
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    ADMIN_CORS: origins.join(","),
    AUTH_CORS: [...origins, "http://localhost:8000"].join(","),
    ...withoutTelemetry(),
    // The types are checked by the tests; here they would only cost seconds.
    TS_NODE_TRANSPILE_ONLY: "true",
  }
}
