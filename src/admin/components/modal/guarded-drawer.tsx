import { Drawer } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { closeInnerFirst } from "./close-inner-first"
import { LeaveGuard } from "./leave-guard"
import { UnsavedPrompt } from "./unsaved-prompt"
import { useReturnFocus } from "./use-return-focus"

type GuardedDrawerProps = { isDirty: boolean; onClose: () => void; children: ReactNode }

/** A drawer without an address of its own, which asks before what was typed in it is lost. */
export function GuardedDrawer({ isDirty, onClose, children }: GuardedDrawerProps) {
  const returnFocus = useReturnFocus()
  const [isAsking, setAsking] = useState(false)
  const close = () => (isDirty ? setAsking(true) : onClose())
  return (
    <>
      <Drawer open onOpenChange={(open) => !open && close()}>
        <Drawer.Content onEscapeKeyDown={closeInnerFirst} onCloseAutoFocus={returnFocus}>
          {children}
        </Drawer.Content>
      </Drawer>
      <UnsavedPrompt open={isAsking} onStay={() => setAsking(false)} onLeave={onClose} />
      <LeaveGuard isDirty={isDirty} />
    </>
  )
}
