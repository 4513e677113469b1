import { tmpdir } from "node:os"
import { start } from "../package/support/processes"
import { redisServer } from "../setup/tools"

const START_MS = 30_000

export type Redis = { url: string; end(): Promise<void> }

/** A Redis of this run alone that keeps nothing. */
export async function startRedis(): Promise<Redis> {
  const { freePort } = await import("../../scripts/postgres/port.mjs")
  const { until } = await import("../../scripts/postgres/until.mjs")
  const { checkRedis } = await import("../../scripts/demo/redis.mjs")
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", tmpdir()]
  const server = start(redisServer ?? "redis-server", args, { cwd: tmpdir() })
  const answers = () =>
    checkRedis(url).then(
      () => true,
      () => false
    )
  if (!(await until(answers, START_MS))) {
    await server.end()
    throw new Error(`Redis does not answer.\n${server.output()}`)
  }
  return { url, end: () => server.end() }
}
