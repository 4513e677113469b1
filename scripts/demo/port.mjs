import { createServer } from "node:net"
import { Plain } from "./say.mjs"

/**
 * A browser that is told "localhost" may ask either loopback address, so both have to be free.
 *
 * @param {number} port
 * @param {string} host
 * @throws {Plain} one sentence when something listens there
 */
export async function checkPort(port, host) {
  for (const address of new Set([host, "127.0.0.1", "::1"])) {
    const code = await listenError(port, address)
    if (code === "EADDRINUSE") {
      throw new Plain(
        `Port ${port} is taken by another program. Choose another one: npm run demo -- --port ${port + 1}`
      )
    }
    if (code && address === host) {
      throw new Plain(`Nothing can listen on ${host}:${port} here (${code}).`)
    }
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the error's code
 */
function listenError(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.on("error", (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
