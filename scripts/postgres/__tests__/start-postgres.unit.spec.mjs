import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { withClient } from "../database.mjs"
import { dataFolder } from "../folders.mjs"
import { isAlive } from "../leftover.mjs"
import { removeData } from "../remove-data.mjs"
import { startPostgres } from "../start-postgres.mjs"
import { until } from "../until.mjs"

const NAME = `launcher-${process.pid}`
const options = { dataDir: dataFolder(NAME), durable: false }
const pidFile = join(options.dataDir, "cluster", "postmaster.pid")

/** @param {string} url @param {string} sql */
async function query(url, sql) {
  return (await withClient(url, (client) => client.query(sql))).rows
}

describe("the embedded PostgreSQL", () => {
  afterAll(() => removeData(options.dataDir))

  it("keeps what was written from one start to the next, and stops cleanly", async () => {
    const first = await startPostgres(options)
    await query(first.url, "CREATE TABLE kept AS SELECT 42 AS answer")
    await first.stop()
    expect(existsSync(pidFile)).toBe(false)

    const second = await startPostgres(options)
    expect(await query(second.url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }])
    expect(await query(second.url, "SELECT lower('ÄÖ') AS low")).toEqual([{ low: "äö" }])
    await second.stop()
  })

  it("says that a folder is in use, and harms nobody who uses it", async () => {
    const running = await startPostgres(options)
    await expect(startPostgres(options)).rejects.toThrow("in use by process")
    expect(await query(running.url, "SELECT 1 AS one")).toEqual([{ one: 1 }])
    await running.stop()
  })

  it("says that a port is taken", async () => {
    const server = createServer().listen(0, "localhost")
    await once(server, "listening")
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address())
    await expect(startPostgres({ ...options, port })).rejects.toThrow(`Port ${port} is taken`)
    server.close()
  })

  it("ends with the process that started it, even when that one is killed hard", async () => {
    const launcher = fileURLToPath(new URL("../start-postgres.mjs", import.meta.url))
    const script = `
      const { startPostgres } = await import(${JSON.stringify(launcher)})
      console.log((await startPostgres(${JSON.stringify(options)})).url)
      setInterval(() => {}, 1000)`
    const parent = spawn(process.execPath, ["--input-type=module", "-e", script])
    await once(parent.stdout, "data")
    const server = Number.parseInt(readFileSync(pidFile, "utf8"), 10)
    expect(isAlive(server)).toBe(true)
    parent.kill("SIGKILL")
    expect(await until(() => !existsSync(pidFile), 20_000)).toBe(true)
  })

  it("starts where a crash left the number of a process that is another one today", async () => {
    // Not our own number: PostgreSQL knows by itself that its parent is no server.
    writeFileSync(pidFile, `1\n${join(options.dataDir, "cluster")}\n`)
    const server = await startPostgres(options)
    expect(await query(server.url, "SELECT 1 AS one")).toEqual([{ one: 1 }])
    await server.stop()
  })
})
