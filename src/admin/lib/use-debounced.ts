import { useEffect, useState } from "react"

const QUIET_MS = 300

/** The value once it has not changed for a moment, so that typing does not flood the server. */
export function useDebounced<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
