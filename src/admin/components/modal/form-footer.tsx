import { Button, Drawer } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { FormError } from "../form/form-error"

type FormFooterProps = {
  /** What the form does. */
  submit: string
  variant?: "primary" | "danger"
  isPending?: boolean
  /** Whether it can no longer be left by Cancel. */
  isUnderWay?: boolean
  /** Why it could not be done; empty as long as nothing went wrong. */
  message?: string
}

/** The end of a form in a drawer: leave it, or do what it is for. */
export function FormFooter(props: FormFooterProps) {
  const { submit, variant, isPending, isUnderWay, message } = props
  const { t } = useTranslation("coupons")
  return (
    <Drawer.Footer className="flex-wrap gap-2">
      {message !== undefined && (
        <div className="min-w-0 basis-full">
          <FormError message={message} />
        </div>
      )}
      <Drawer.Close asChild>
        <Button type="button" size="small" variant="secondary" disabled={isUnderWay}>
          {t("general.cancel")}
        </Button>
      </Drawer.Close>
      <Button type="submit" size="small" variant={variant} isLoading={isPending}>
        {submit}
      </Button>
    </Drawer.Footer>
  )
}
