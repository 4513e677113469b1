import { useEffect, useRef } from "react"
import { useLocation } from "react-router-dom"

/** What follows # in the address of the uses on a coupon's page. */
export const USES_ANCHOR = "uses"

/**
 * Brings the uses into view when the address asks for them. A browser does so by itself only on a
 * page that is complete when it arrives.
 *
 * @param isReady whether everything that moves them is there
 */
export function useUsesAnchor(isReady: boolean) {
  const ref = useRef<HTMLDivElement>(null)
  const { hash, key } = useLocation()
  const isAsked = hash === `#${USES_ANCHOR}`
  useEffect(() => {
    if (isAsked && isReady) {
      ref.current?.scrollIntoView({ block: "start" })
      ref.current?.focus({ preventScroll: true })
    }
    // The key, so that it works again after scrolling away.
  }, [isAsked, isReady, key])
  return { ref, id: USES_ANCHOR, tabIndex: -1 }
}
