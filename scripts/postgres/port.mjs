import { createServer } from "node:net"

/**
 * @param {number} [port] the port to try; any free one when left out
 * @returns {Promise<number>} a port that was free a moment ago
 * @throws a plain sentence when the port that was asked for is taken
 */
export function freePort(port = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on("error", (error) => {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE"
      reject(taken ? new Error(`Port ${port} is taken by another program.`) : error)
    })
    server.listen(port, "localhost", () => {
      const address = /** @type {import("node:net").AddressInfo} */ (server.address())
      server.close(() => resolve(address.port))
    })
  })
}
