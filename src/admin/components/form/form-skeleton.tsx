import { Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

const ROWS = ["a", "b", "c", "d"]

/** The place of a form that is being loaded. */
export function FormSkeleton() {
  const { t } = useTranslation("coupons")
  return (
    <div
      role="status"
      aria-label={t("general.loading")}
      className="mx-auto flex w-full max-w-[720px] flex-1 flex-col gap-y-6 px-4 py-10"
    >
      {ROWS.map((row) => (
        <div key={row} className="flex flex-col gap-y-2">
          <Skeleton className="h-4 w-32 rounded-md" />
          <Skeleton className="h-8 w-full rounded-md" />
        </div>
      ))}
    </div>
  )
}
