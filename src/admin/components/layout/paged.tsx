import type { ReactNode } from "react"
import { Pages } from "./pages"

type PagedProps = {
  page: { count: number; offset: number; limit: number }
  onPage: (page: number) => void
  /** Says how many there are, however few. */
  isCounted?: boolean
  children: ReactNode
}

/** One page of a list, and the way to the others where there are any. */
export function Paged({ page, onPage, isCounted = false, children }: PagedProps) {
  return (
    <div>
      {children}
      {(isCounted || page.count > page.limit) && <Pages {...page} onPage={onPage} />}
    </div>
  )
}
