import { Drawer } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useNamedClose } from "./use-named-close"

/** The header of a drawer, with a name for its cross. */
export function DrawerHeader({ children }: { children: ReactNode }) {
  return <Drawer.Header ref={useNamedClose()}>{children}</Drawer.Header>
}
