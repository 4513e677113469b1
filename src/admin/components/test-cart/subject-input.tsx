import type { FieldAria } from "../form/field"
import { ResourcePicker } from "../picker/resource-picker"
import type { SubjectKind } from "./subject"

type SubjectInputProps = {
  kind: SubjectKind
  aria: FieldAria
  /** An id. */
  value: string
  onChange: (id: string) => void
}

const RESOURCE = { cart: "carts", order: "orders", customer: "customers" } as const

/** A cart, an order or a customer, searched by what staff know of it, or named by its id. */
export function SubjectInput({ kind, aria, value, onChange }: SubjectInputProps) {
  return (
    <ResourcePicker
      resource={RESOURCE[kind]}
      aria={aria}
      value={value ? [value] : []}
      // One is enough: the last one picked.
      onChange={(ids) => onChange(ids.at(-1) ?? "")}
    />
  )
}
