import { testEnvironment } from "../environment.mjs"

const databaseUrl = "postgres://ann:p%40ss@127.0.0.1:6543/postgres"

describe("the environment of the specs", () => {
  it("has nothing of the caller's own shop", () => {
    const base = { PATH: "/bin", PORT: "9000", DATABASE_URL: databaseUrl, REDIS_URL: "redis://x" }
    const env = testEnvironment({ base, databaseUrl, tools: {} })
    expect(env).not.toHaveProperty("PORT")
    expect(env).not.toHaveProperty("DATABASE_URL")
    expect(env).not.toHaveProperty("REDIS_URL")
    expect(env.PATH).toBe("/bin")
  })

  it("names the database as Medusa's runners want it, localhost by that word", () => {
    expect(testEnvironment({ base: {}, databaseUrl, tools: {} })).toMatchObject({
      DB_HOST: "localhost",
      DB_PORT: "6543",
      DB_USERNAME: "ann",
      DB_PASSWORD: "p@ss",
    })
  })

  it("keeps Node's options and adds what Jest needs", () => {
    const env = testEnvironment({ base: { NODE_OPTIONS: "--inspect" }, tools: {} })
    expect(env.NODE_OPTIONS).toMatch(/^--inspect .*--experimental-vm-modules/)
  })

  it("names the programs that were found, and is empty for others", () => {
    const env = testEnvironment({ base: {}, tools: { redis: "/usr/bin/redis-server" } })
    expect(env).toMatchObject({ COUPONS_REDIS: "/usr/bin/redis-server", COUPONS_CHROMIUM: "" })
  })
})
