/** An answer, whatever its status: tests read refusals as often as results. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- bodies are what the test says they are
export type Answer = { status: number; data: any; headers: Record<string, string> }

type Method = "GET" | "POST" | "DELETE"
type Send = (method: Method, path: string, body?: object) => Promise<Answer>

export type ShopApi = {
  admin: Send
  /** As a guest. */
  store: Send
  /** As the customer with this token. */
  as(token: string): Send
  /** As a guest who reads this language. */
  reading(locale: string): Send
  /** With these headers alone. */
  raw(headers: Record<string, string>): Send
  login(email: string, password: string): Promise<string>
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the axios instance of the test runner
type Client = any

export function shopApi(client: Client, keys: { admin: string; publishable: string }): ShopApi {
  const raw =
    (headers: Record<string, string>): Send =>
    (method, path, body) =>
      client.request({ method, url: path, data: body, headers, validateStatus: () => true })
  const publishable = { "x-publishable-api-key": keys.publishable }
  return {
    raw,
    admin: raw({ authorization: `Bearer ${keys.admin}` }),
    store: raw(publishable),
    as: (token) => raw({ ...publishable, authorization: `Bearer ${token}` }),
    reading: (locale) => raw({ ...publishable, "x-medusa-locale": locale }),
    async login(email, password) {
      const { data } = await raw({})("POST", "/auth/customer/emailpass", { email, password })
      return data.token
    },
  }
}
