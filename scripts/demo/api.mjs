import { Plain } from "./say.mjs"

const TIMEOUT_MS = 30_000

/**
 * @typedef {object} Caller
 * @property {string} [token] of staff or of a shopper
 * @property {string} [key] the publishable key, for store routes
 */

/**
 * @typedef {{ status: number, body: any }} Answer
 * @typedef {ReturnType<typeof createApi>} Api
 */

/**
 * A caller of the shop's HTTP API.
 *
 * @param {string} base
 * @param {Caller} [caller]
 */
export function createApi(base, caller = {}) {
  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   * @returns {Promise<Answer>}
   */
  async function request(method, path, body) {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(caller.token && { authorization: `Bearer ${caller.token}` }),
        ...(caller.key && { "x-publishable-api-key": caller.key }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const text = await response.text()
    return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : text }
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   * @returns {Promise<any>} the body
   * @throws {Plain} on any answer but success
   */
  async function call(method, path, body) {
    const answer = await request(method, path, body)
    if (answer.status >= 400) {
      const said = answer.body?.message ?? JSON.stringify(answer.body)
      throw new Plain(`${method} ${path} was answered with ${answer.status}: ${said}`)
    }
    return answer.body
  }

  return {
    request,
    call,
    /** @param {string} path */
    get: (path) => call("GET", path),
    /**
     * @param {string} path
     * @param {unknown} body
     */
    post: (path, body) => call("POST", path, body),
    /** @param {Caller} other */
    as: (other) => createApi(base, { ...caller, ...other }),
  }
}

/**
 * @param {Api} api
 * @param {"user" | "customer"} actor
 * @param {{ email: string, password: string }} login
 * @returns {Promise<Api>} the API as that person sees it
 */
export async function logIn(api, actor, login) {
  const { token } = await api.post(`/auth/${actor}/emailpass`, login)
  return api.as({ token })
}
