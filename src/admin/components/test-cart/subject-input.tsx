import { Input } from "@medusajs/ui"
import type { FieldAria } from "../form/field"
import { ResourcePicker } from "../picker/resource-picker"
import type { SubjectKind } from "./subject"

type SubjectInputProps = {
  kind: SubjectKind
  aria: FieldAria
  /** An id. */
  value: string
  onChange: (id: string) => void
  /** Enter in a field that has no list to pick from. */
  onEnter: () => void
}

/** Carts are known by their ids alone; orders and customers are searched. */
export function SubjectInput({ kind, aria, value, onChange, onEnter }: SubjectInputProps) {
  return kind === "cart" ? (
    <Input
      {...aria}
      autoFocus
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => event.key === "Enter" && onEnter()}
    />
  ) : (
    <ResourcePicker
      resource={kind === "order" ? "orders" : "customers"}
      aria={aria}
      value={value ? [value] : []}
      // One is enough: the last one picked.
      onChange={(ids) => onChange(ids.at(-1) ?? "")}
    />
  )
}
