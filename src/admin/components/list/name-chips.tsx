import { Badge } from "@medusajs/ui"

type NameChipsProps = {
  names: string[]
  /** How many there are beside them. */
  more?: number
}

/** Names as chips in a row. */
export function NameChips({ names, more = 0 }: NameChipsProps) {
  return (
    <div className="flex max-w-full items-center gap-x-1">
      {names.map((name, index) => (
        <Badge key={index} size="2xsmall" className="min-w-0 max-w-40">
          <span className="truncate">{name}</span>
        </Badge>
      ))}
      {more > 0 && <Badge size="2xsmall">{`+${more}`}</Badge>}
    </div>
  )
}
