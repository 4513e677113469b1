import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { AdminBulkResponse, BulkCouponsInput } from "../../../contracts/bulk"
import { runBulk, type BulkOutcome } from "../list/run-bulk"
import { refreshCoupons } from "./coupons"
import { request } from "./request"

type WithoutIds<Body> = Body extends unknown ? Omit<Body, "ids"> : never

/** What is to be done with each of many coupons. */
export type BulkChange = WithoutIds<BulkCouponsInput>

/** Does something with many coupons, and tells how far it is. */
export function useBulk() {
  const client = useQueryClient()
  const [settled, setSettled] = useState<number | null>(null)
  const run = async (ids: string[], change: BulkChange): Promise<BulkOutcome> => {
    setSettled(0)
    try {
      return await runBulk(
        ids,
        (portion) =>
          request<AdminBulkResponse>("/admin/coupons/bulk", {
            method: "POST",
            body: { ids: portion, ...change },
          }),
        setSettled
      )
    } finally {
      setSettled(null)
      await refreshCoupons(client)
    }
  }
  /** How many are settled so far; null while nothing runs. */
  return { run, settled }
}
