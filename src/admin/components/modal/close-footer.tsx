import { Button, Drawer } from "@medusajs/ui"

/** The end of a drawer in which there is nothing left to do. */
export function CloseFooter({ label }: { label: string }) {
  return (
    <Drawer.Footer>
      <Drawer.Close asChild>
        <Button type="button" size="small" autoFocus>
          {label}
        </Button>
      </Drawer.Close>
    </Drawer.Footer>
  )
}
