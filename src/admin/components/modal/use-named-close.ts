import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"

/** For the header of a modal: Medusa's button that closes it is a cross without a name. */
export function useNamedClose() {
  const { t } = useTranslation("coupons")
  const header = useRef<HTMLDivElement>(null)
  const name = t("general.close")
  useEffect(() => {
    header.current?.querySelector("button:not([role]):has(> svg)")?.setAttribute("aria-label", name)
  }, [name])
  return header
}
