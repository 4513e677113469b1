import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef, useState } from "react"
import { refreshCoupons } from "../api/coupons"
import { sendNamedCustomers } from "../api/named-customers"
import { toPortions } from "../to-portions"
import { EMPTY_REPORT, withPortion, type ImportReport } from "./import-report"
import { countPeople, PORTION, type People } from "./people"
import type { WrongLine } from "./read-emails"

export type ImportState = {
  phase: "idle" | "running" | "done" | "cancelled" | "failed"
  sent: number
  total: number
  report: ImportReport
  /** What is no address, and was not sent. */
  wrong: WrongLine[]
  error: unknown
}

const IDLE: ImportState = {
  phase: "idle",
  sent: 0,
  total: 0,
  report: EMPTY_REPORT,
  wrong: [],
  error: null,
}

type Job = { couponId: string; everybody: ({ id: string } | { email: string })[] }

/** Puts any number of people on a coupon's list, a portion at a time, until it is done or stopped. */
export function useImport() {
  const client = useQueryClient()
  const [state, setState] = useState(IDLE)
  const isStopped = useRef(false)
  const job = useRef<Job>({ couponId: "", everybody: [] })
  // Whoever leaves the page stops it, too.
  useEffect(() => () => void (isStopped.current = true), [])

  const run = async (from: ImportState) => {
    const { couponId, everybody } = job.current
    let now: ImportState = { ...from, phase: "running", error: null }
    const tell = (next: Partial<ImportState>) => setState((now = { ...now, ...next }))
    isStopped.current = false
    tell({})
    try {
      for (const portion of toPortions(everybody.slice(from.sent), PORTION)) {
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

  const start = (couponId: string, people: People) => {
    const accounts = people.customer_ids.map((id) => ({ id }))
    job.current = {
      couponId,
      everybody: [...accounts, ...people.emails.map((email) => ({ email }))],
    }
    return run({ ...IDLE, total: countPeople(people), wrong: people.wrong })
  }
  return {
    ...state,
    start,
    stop: () => void (isStopped.current = true),
    /** With those who were not sent yet. */
    goOn: () => run(state),
  }
}
