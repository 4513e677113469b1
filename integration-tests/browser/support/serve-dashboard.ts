import { createReadStream, existsSync, statSync } from "node:fs"
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http"
import { type AddressInfo } from "node:net"
import { extname, join } from "node:path"

const BUILT = join(__dirname, "../../../public/admin")
const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
}

export type Dashboard = { url: string; close: () => Promise<void> }

/**
 * Serves the dashboard, built from these sources, in front of a Medusa without one: everything
 * below `/app` is the dashboard, the rest goes on, so that both have one origin as in a store.
 */
export async function serveDashboard(medusa: string): Promise<Dashboard> {
  await build()
  const server = createServer((incoming, outgoing) =>
    incoming.url?.startsWith("/app")
      ? sendFile(incoming.url, outgoing)
      : forward(medusa, incoming, outgoing)
  )
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function build(): Promise<void> {
  const { ensureDashboard } = await import("../../../scripts/demo/dashboard.mjs")
  const { medusaEnvironment } = await import("../../../scripts/demo/environment.mjs")
  await ensureDashboard(medusaEnvironment({ port: 9000 }))
}

function sendFile(url: string, outgoing: ServerResponse): void {
  const path = join(BUILT, new URL(url, "http://localhost").pathname.slice("/app".length))
  // Addresses within the dashboard are its own: they all begin with the one page there is.
  const file = existsSync(path) && statSync(path).isFile() ? path : join(BUILT, "index.html")
  outgoing.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream")
  createReadStream(file).pipe(outgoing)
}

function forward(medusa: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers, url = "/" } = incoming
  const onward = request(new URL(url, medusa), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  onward.on("error", () => outgoing.writeHead(502).end())
  incoming.pipe(onward)
}
