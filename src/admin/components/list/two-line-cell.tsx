import { Text } from "@medusajs/ui"

/** A value and, smaller below it, what belongs to it. */
export function TwoLineCell({ value, note }: { value: string; note?: string }) {
  return (
    <div className="flex min-w-0 flex-col">
      <Text size="small" leading="compact" className="truncate">
        {value}
      </Text>
      {note && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle truncate">
          {note}
        </Text>
      )}
    </div>
  )
}
