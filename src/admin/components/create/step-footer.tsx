import { Button, FocusModal } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { FormError } from "../form/form-error"

type StepFooterProps = {
  message: string
  isPending: boolean
  /** Absent in the last step, where the coupon is made. */
  onContinue?: () => void
  onSaveDraft: () => void
}

/** Onwards, or done. */
export function StepFooter({ message, isPending, onContinue, onSaveDraft }: StepFooterProps) {
  const { t } = useTranslation("coupons")
  return (
    <FocusModal.Footer className="flex-wrap gap-y-2">
      <div className="min-w-0 basis-full sm:flex-1 sm:basis-0">
        <FormError message={message} />
      </div>
      <FocusModal.Close asChild>
        <Button type="button" size="small" variant="secondary">
          {t("general.cancel")}
        </Button>
      </FocusModal.Close>
      {onContinue ? (
        <Button key="continue" type="button" size="small" onClick={onContinue}>
          {t("steps.continue")}
        </Button>
      ) : (
        <>
          <Button
            type="button"
            size="small"
            variant="secondary"
            disabled={isPending}
            onClick={onSaveDraft}
          >
            {t("form.submit_draft")}
          </Button>
          <Button key="submit" type="submit" size="small" isLoading={isPending}>
            {t("form.submit")}
          </Button>
        </>
      )}
    </FocusModal.Footer>
  )
}
