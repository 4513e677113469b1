import { Container, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The place of a coupon's page while it is loaded. */
export function DetailSkeleton() {
  const { t } = useTranslation("coupons")
  return (
    <div
      role="status"
      aria-label={t("general.loading")}
      className="flex w-full flex-col gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]"
    >
      <Container className="flex flex-col gap-y-4">
        <Skeleton className="h-6 w-48 rounded-md" />
        <Skeleton className="h-24 w-full rounded-md" />
        <Skeleton className="h-40 w-full rounded-md" />
      </Container>
      <Container className="flex flex-col gap-y-4">
        <Skeleton className="h-6 w-40 rounded-md" />
        <Skeleton className="h-40 w-full rounded-md" />
      </Container>
    </div>
  )
}
