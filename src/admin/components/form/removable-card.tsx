import { Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"

type RemovableCardProps = {
  title: string
  /** What the button that takes it away is called. */
  removeLabel: string
  /** Without it, it has to stay. */
  onRemove?: () => void
  children: ReactNode
}

/** One of several of a kind in a form, with its name and a button that takes it away. */
export function RemovableCard({ title, removeLabel, onRemove, children }: RemovableCardProps) {
  const id = useId()
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-3 rounded-lg p-4"
    >
      <div className="flex items-center justify-between">
        <Text id={id} size="small" leading="compact" weight="plus">
          {title}
        </Text>
        {onRemove && (
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={removeLabel}
            onClick={onRemove}
          >
            <Trash />
          </IconButton>
        )}
      </div>
      {children}
    </div>
  )
}
