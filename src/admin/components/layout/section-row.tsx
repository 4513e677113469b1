import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A title and its value, one below the other in the sections of the detail page. */
export function SectionRow({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="text-ui-fg-subtle grid w-full grid-cols-1 items-center gap-x-4 gap-y-1 px-6 py-4 sm:grid-cols-2">
      <Text as="div" size="small" weight="plus" leading="compact">
        {title}
      </Text>
      <div className="txt-small min-w-0 whitespace-pre-line text-pretty break-words">
        {children}
      </div>
    </div>
  )
}
