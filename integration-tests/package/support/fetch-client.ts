import type { Answer } from "../../support/shop-api"

const TIMEOUT_MS = 30_000

type Request = {
  method: string
  url: string
  data?: object
  headers: Record<string, string>
}

/** What `shopApi` needs of a client, for a server in another process. */
export function fetchClient(base: string, timeoutMs = TIMEOUT_MS) {
  return {
    async request({ method, url, data, headers }: Request): Promise<Answer> {
      const response = await fetch(`${base}${url}`, {
        method,
        headers: { "content-type": "application/json", ...headers },
        body: data && JSON.stringify(data),
        signal: AbortSignal.timeout(timeoutMs),
      })
      const text = await response.text()
      return {
        status: response.status,
        data: text.startsWith("{") ? JSON.parse(text) : text,
        headers: Object.fromEntries(response.headers),
      }
    },
  }
}
