import type { ReactNode } from "react"
import { Pages } from "./pages"

type PagedProps = {
  page: { count: number; offset: number; limit: number }
  onPage: (page: number) => void
  children: ReactNode
}

/** One page of a list, and the way to the others where there are any. */
export function Paged({ page, onPage, children }: PagedProps) {
  return (
    <div>
      {children}
      {page.count > page.limit && <Pages {...page} onPage={onPage} />}
    </div>
  )
}
