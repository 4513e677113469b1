import { CommandBar } from "@medusajs/ui"

type BulkCommandProps = { label: string; shortcut: string; disabled?: boolean; onRun: () => void }

const OVERLAY = "[role=dialog], [role=alertdialog], [role=menu]"

/** Something to do, by a click or by its key; who is in what opened over the page keeps the keys. */
export function BulkCommand({ onRun, ...command }: BulkCommandProps) {
  const run = () => {
    if (!document.activeElement?.closest(OVERLAY)) {
      onRun()
    }
  }
  return <CommandBar.Command {...command} action={run} />
}
