import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"

type ExampleRowProps = { title: ReactNode; amount: string; isTotal?: boolean }

/** A line of the example, or a sum. */
export function ExampleRow({ title, amount, isTotal = false }: ExampleRowProps) {
  const weight = isTotal ? "txt-compact-small-plus" : "txt-compact-small"
  return (
    <div className={clx("flex items-center justify-between gap-x-4 px-4 py-3", weight)}>
      <dt className="text-ui-fg-subtle min-w-0">{title}</dt>
      <dd className="text-ui-fg-base whitespace-nowrap tabular-nums">{amount}</dd>
    </div>
  )
}
