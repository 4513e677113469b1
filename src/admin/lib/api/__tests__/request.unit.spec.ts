import { FetchError } from "@medusajs/js-sdk"
import "../../../__tests__/dashboard-globals"
import { request } from "../request"
import type { RequestError } from "../request-error"

const asked: { url: string; init: RequestInit }[] = []
const { fetch } = globalThis

function answering(answer: () => Response, auth: "session" | "jwt" = "session"): void {
  Object.assign(globalThis, {
    __AUTH_TYPE__: auth,
    fetch: async (url: URL, init: RequestInit) => {
      asked.push({ url: decodeURIComponent(String(url)), init })
      return answer()
    },
  })
}

beforeEach(() => asked.splice(0))
afterAll(() => Object.assign(globalThis, { fetch }))

it("A26 asks below the address of the server, with lists as the server reads them", async () => {
  answering(() => Response.json({ coupons: [] }))
  const query = { q: "tea & mug", status: ["active", "paused"], order: undefined, offset: 0 }
  expect(await request("/admin/coupons", { query })).toEqual({ coupons: [] })
  expect(asked[0]?.url).toBe(
    "https://shop.example/medusa/admin/coupons?q=tea+&+mug&status[0]=active&status[1]=paused&offset=0"
  )
  expect(asked[0]?.init).toMatchObject({ method: "GET", credentials: "include" })
})

it("A26 signs in with a token where the shop does so", async () => {
  answering(() => Response.json({}), "jwt")
  await request("/admin/coupons", { method: "POST", body: { code: "TEA" } })
  expect(asked[0]?.init).toMatchObject({
    method: "POST",
    credentials: "omit",
    body: '{"code":"TEA"}',
    headers: { authorization: "Bearer secret" },
  })
})

it("A26 keeps of a refusal its code, the field it is about and its values", async () => {
  const problem = { code: "coupon_limit_below_used", path: "total_limit", params: { used: 2 } }
  answering(() =>
    Response.json({ type: "invalid_data", message: "No.", ...problem }, { status: 400 })
  )
  await expect(request("/admin/coupons")).rejects.toMatchObject({
    status: 400,
    problem,
    message: "No.",
  })
})

it("A26 tells an answer that cannot be read, and none, from a refusal", async () => {
  answering(() => new Response("<html>", { status: 502 }))
  await expect(request("/admin/coupons")).rejects.toMatchObject({ status: 502, problem: null })
  answering(() => {
    throw new TypeError("Failed to fetch")
  })
  const error: unknown = await request("/admin/coupons").catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({
    status: undefined,
    problem: null,
  } satisfies Partial<RequestError>)
})

it("A26 fails in a way for which the dashboard has a page", async () => {
  answering(() => Response.json({ type: "not_found", message: "No." }, { status: 404 }))
  const error: unknown = await request("/admin/coupons/gone").catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(FetchError)
  expect(error).toMatchObject({ status: 404 })
})
