import { ExclamationCircle } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { errorText } from "../../lib/problem/error-text"

type LoadErrorProps = { title: string; error: unknown; onRetry: () => void }

/** What is shown in the place of data that could not be loaded. */
export function LoadError({ title, error, onRetry }: LoadErrorProps) {
  const { t } = useTranslation("coupons")
  return (
    <div role="alert" className="flex flex-col items-center gap-y-3 px-6 py-12 text-center">
      <ExclamationCircle className="text-ui-fg-subtle" />
      <div>
        <Text size="small" weight="plus" leading="compact">
          {title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {errorText(t, error)}
        </Text>
      </div>
      <Button type="button" size="small" variant="secondary" onClick={onRetry}>
        {t("general.retry")}
      </Button>
    </div>
  )
}
