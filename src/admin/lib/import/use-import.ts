import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef, useState } from "react"
import { refreshCoupons } from "../api/coupons"
import { sendNamedCustomers } from "../api/named-customers"
import { toPortions } from "../to-portions"
import { EMPTY_REPORT, withPortion, type ImportReport } from "./import-report"

/** What the server takes at once. */
const PORTION = 1000

export type ImportState = {
  phase: "idle" | "running" | "done" | "cancelled" | "failed"
  sent: number
  total: number
  report: ImportReport
  error: unknown
}

const IDLE: ImportState = { phase: "idle", sent: 0, total: 0, report: EMPTY_REPORT, error: null }

/** Puts any number of people on a coupon's list, a portion at a time, until it is done or stopped. */
export function useImport(couponId: string) {
  const client = useQueryClient()
  const [state, setState] = useState(IDLE)
  const isStopped = useRef(false)
  // Whoever leaves the page stops it, too.
  useEffect(() => () => void (isStopped.current = true), [])

  const start = async (people: { customer_ids: string[]; emails: string[] }) => {
    const everybody = [
      ...people.customer_ids.map((id) => ({ id })),
      ...people.emails.map((email) => ({ email })),
    ]
    let now: ImportState = { ...IDLE, phase: "running", total: everybody.length }
    const tell = (next: Partial<ImportState>) => setState((now = { ...now, ...next }))
    isStopped.current = false
    tell({})
    try {
      for (const portion of toPortions(everybody, PORTION)) {
        if (isStopped.current) {
          break
        }
        const answer = await sendNamedCustomers(couponId, {
          customer_ids: portion.flatMap((person) => ("id" in person ? [person.id] : [])),
          emails: portion.flatMap((person) => ("email" in person ? [person.email] : [])),
        })
        tell({
          sent: now.sent + portion.length,
          report: withPortion(now.report, portion.length, answer),
        })
      }
      tell({ phase: now.sent < now.total ? "cancelled" : "done" })
    } catch (error) {
      tell({ phase: "failed", error })
    }
    await refreshCoupons(client)
  }

  return { ...state, start, stop: () => void (isStopped.current = true) }
}
