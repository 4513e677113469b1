import type { MedusaResponse } from "@medusajs/framework/http"

/** Runs before the answer leaves, an error's too: core's error handler comes last, so the response itself is wrapped. */
export function beforeAnswer(res: MedusaResponse, settle: (body: unknown) => Promise<void>): void {
  const answer = res.json.bind(res)
  res.json = (body: unknown) => {
    void settle(body).finally(() => answer(body as never))
    return res
  }
}
