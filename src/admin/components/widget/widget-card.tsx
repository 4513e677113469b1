import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { errorText } from "../../lib/problem/error-text"

type WidgetCardProps = {
  title: string
  isPending: boolean
  error: unknown
  onRetry: () => void
  /** Said instead of the content, in one line. */
  empty?: string | false
  /** Beside the title, whatever the card says. */
  action?: ReactNode
  /** Asked for only once the data is there. */
  children: () => ReactNode
}

/** A card on a page that is Medusa's: it stays small while there is little to say. */
export function WidgetCard({
  title,
  isPending,
  error,
  onRetry,
  empty,
  action,
  children,
}: WidgetCardProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const line = () => {
    if (error) {
      return `${t("widgets.failed")} ${errorText(t, error)}`
    }
    return isPending ? t("general.loading") : empty
  }
  const said = line()
  return (
    <Container role="region" aria-labelledby={id} className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-4">
        <Heading id={id} level="h2">
          {title}
        </Heading>
        {said && (
          <Text role={error ? "alert" : "status"} size="small" className="text-ui-fg-subtle">
            {said}
          </Text>
        )}
        {Boolean(error) && (
          <Button type="button" size="small" variant="secondary" onClick={onRetry}>
            {t("general.retry")}
          </Button>
        )}
        {action}
      </div>
      {!said && children()}
    </Container>
  )
}
