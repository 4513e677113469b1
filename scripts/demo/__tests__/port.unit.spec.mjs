import { createServer } from "node:net"
import { checkPort } from "../port.mjs"

describe("the port of the demo", () => {
  /** @type {import("node:net").Server} */
  let server

  beforeEach((done) => {
    server = createServer().listen(0, "127.0.0.1", done)
  })
  afterEach((done) => {
    server.close(done)
  })

  it("is refused in one sentence when another program has it, and free once that is gone", async () => {
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address())
    await expect(checkPort(port, "127.0.0.1")).rejects.toThrow(
      `Port ${port} is taken by another program. Choose another one: npm run demo -- --port ${port + 1}`
    )
    await new Promise((resolve) => server.close(resolve))
    await expect(checkPort(port, "127.0.0.1")).resolves.toBeUndefined()
    await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)))
  })

  it("says when this machine does not have the address", async () => {
    await expect(checkPort(9000, "203.0.113.1")).rejects.toThrow("203.0.113.1:9000")
  })
})
