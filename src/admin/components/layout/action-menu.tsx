import { EllipsisHorizontal } from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { Fragment, type ReactNode } from "react"

export type MenuAction = { icon: ReactNode; label: string; onClick: () => void }

type ActionMenuProps = {
  label: string
  /** Divided by lines. */
  groups: MenuAction[][]
}

/** The three dots and what is behind them. */
export function ActionMenu({ label, groups }: ActionMenuProps) {
  const filled = groups.filter((group) => group.length)
  return (
    // Not modal: what an item opens may close before the menu lets go of the page, which then stays shut.
    <DropdownMenu modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton size="small" variant="transparent" aria-label={label}>
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content>
        {filled.map((group, index) => (
          <Fragment key={index}>
            {index > 0 && <DropdownMenu.Separator />}
            {group.map((action) => (
              <DropdownMenu.Item
                key={action.label}
                onClick={action.onClick}
                className="[&_svg]:text-ui-fg-subtle flex items-center gap-x-2"
              >
                {action.icon}
                <span>{action.label}</span>
              </DropdownMenu.Item>
            ))}
          </Fragment>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
