import { Badge, Copy } from "@medusajs/ui"

/** A code that a click copies. */
export function CodeBadge({ code }: { code: string }) {
  return (
    <Copy content={code} className="text-ui-tag-neutral-text max-w-full" asChild>
      <Badge size="2xsmall" rounded="full" className="max-w-full cursor-pointer">
        <span className="truncate font-mono">{code}</span>
      </Badge>
    </Copy>
  )
}
