import { useTranslation } from "react-i18next"
import type { Companionship } from "../../lib/coupon/companions-among"
import { formatAnd } from "../../lib/format/list"
import { toLocale } from "../../lib/format/locale"

const NAMED = 3

/** How many live coupons of a kind allow this one, and the first of those that do not. */
export function AllowedBack({ live }: { live: Companionship | undefined }) {
  const { t, i18n } = useTranslation("coupons")
  if (!live) {
    return <>…</>
  }
  const { count, refusing } = live
  if (!count) {
    return <>{t("combining.none_live")}</>
  }
  const more = refusing.length - NAMED
  const named = [
    ...refusing.slice(0, NAMED),
    ...(more > 0 ? [t("combining.more", { count: more })] : []),
  ]
  return (
    <>
      {t("combining.allow_of", { allowing: count - refusing.length, count })}
      {refusing.length > 0 && (
        <span className="text-ui-fg-base block">
          {t("combining.refusing", { codes: formatAnd(named, toLocale(i18n.language)) })}
        </span>
      )}
    </>
  )
}
