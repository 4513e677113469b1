import type { ReactNode } from "react"
import { LockNotice } from "./lock-notice"
import { useIsLocked } from "./lock-context"

type LockedFieldsetProps = {
  /** Path of the field in `locked_fields`. */
  field: string
  children: ReactNode
}

/** Inputs that a first use locks: the browser itself then keeps them from being changed. */
export function LockedFieldset({ field, children }: LockedFieldsetProps) {
  const locked = useIsLocked(field)
  return (
    <fieldset disabled={locked} className="flex min-w-0 flex-col gap-y-4 disabled:opacity-60">
      {locked && <LockNotice />}
      {children}
    </fieldset>
  )
}
