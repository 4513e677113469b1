import { connect } from "node:net"
import { Plain } from "./say.mjs"

const CONNECT_MS = 5_000
const DEFAULT_PORT = 6379

/**
 * Medusa would wait for ever for a Redis that is not there.
 *
 * @param {string | undefined} url
 * @throws {Plain} when it is given and nothing listens there
 */
export function checkRedis(url) {
  if (!url) {
    return Promise.resolve()
  }
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) || DEFAULT_PORT })
    socket.setTimeout(CONNECT_MS, () => socket.destroy(new Error("no answer in time")))
    socket.on("error", ({ message }) => {
      reject(new Plain(`The Redis of REDIS_URL cannot be reached: ${message}`))
    })
    socket.on("connect", () => {
      socket.destroy()
      resolve(undefined)
    })
  })
}
