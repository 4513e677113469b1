import { Alert } from "@medusajs/ui"

/** What the server said to a form, in its own words. */
export function FormError({ message }: { message: string }) {
  return (
    <div role="alert" className="empty:hidden">
      {message && (
        <Alert variant="error" className="items-center">
          {message}
        </Alert>
      )}
    </div>
  )
}
