import { RequestError } from "./request-error"
import { sdk } from "./sdk"

type Request = { method?: "GET" | "POST" | "DELETE"; query?: object; body?: object }

/**
 * Asks the server as the client of the js-sdk does, whose errors keep neither the code of a refusal
 * nor the field it is about. @throws RequestError
 */
export async function request<Answer>(path: string, options: Request = {}): Promise<Answer> {
  const { method = "GET", query = {}, body } = options
  const response = await fetch(urlOf(path, query), {
    method,
    headers: { accept: "application/json", "content-type": "application/json", ...(await login()) },
    credentials: isJwt() ? "omit" : "include",
    body: body && JSON.stringify(body),
  }).catch((error: Error) => {
    throw new RequestError(undefined, null, error.message)
  })
  if (!response.ok) {
    throw RequestError.fromAnswer(response.status, await response.json().catch(() => ({})))
  }
  return (await response.json()) as Answer
}

function isJwt(): boolean {
  return __AUTH_TYPE__ === "jwt"
}

async function login(): Promise<Record<string, string>> {
  const token = isJwt() ? await sdk.client.getToken() : null
  return token ? { authorization: `Bearer ${token}` } : {}
}

function urlOf(path: string, query: object): URL {
  const base = new URL(__BACKEND_URL__ || "/", window.location.origin)
  const url = new URL(base.pathname.replace(/\/$/, "") + path, base)
  for (const [name, value] of parametersOf(query)) {
    if (value !== undefined && value !== null) {
      url.searchParams.append(name, String(value))
    }
  }
  return url
}

function parametersOf(query: object): [string, unknown][] {
  return Object.entries(query).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((each, index): [string, unknown] => [`${name}[${index}]`, each])
      : [[name, value]]
  )
}
