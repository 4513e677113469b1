import { Container, Heading, Text } from "@medusajs/ui"
import { useId, type ReactNode, type Ref } from "react"
import { useTranslation } from "react-i18next"
import { LoadError } from "./load-error"
import { Paged } from "./paged"

type PagedSectionProps = {
  title: string
  errorTitle: string
  query: { isPending: boolean; isError: boolean; error: unknown; refetch: () => Promise<unknown> }
  /** Where one is in the list; none until it is there. */
  page?: { count: number; offset: number; limit: number }
  onPage: (page: number) => void
  /** Says how many there are, however few. */
  isCounted?: boolean
  /** Beside the title. */
  action?: ReactNode
  /** Said where there is nothing. */
  empty?: ReactNode
  /** For what leads to the section. */
  anchor?: { ref: Ref<HTMLDivElement>; id: string; tabIndex: number }
  children: ReactNode
}

const CARD = "focus-visible:shadow-borders-focus scroll-mt-3 divide-y p-0 outline-none"

/** A titled card with a list that is read page by page. */
export function PagedSection(props: PagedSectionProps) {
  const { title, errorTitle, query, page, onPage, isCounted, action, empty, anchor, children } =
    props
  const { t } = useTranslation("coupons")
  const id = useId()
  const content = () => {
    if (query.isError) {
      return (
        <LoadError title={errorTitle} error={query.error} onRetry={() => void query.refetch()} />
      )
    }
    if (query.isPending || !page) {
      return <Text className="px-6 py-8 text-center">{t("general.loading")}</Text>
    }
    if (!page.count && empty) {
      return <div className="px-6 py-12 text-center">{empty}</div>
    }
    return (
      <Paged page={page} onPage={onPage} isCounted={isCounted}>
        {children}
      </Paged>
    )
  }
  return (
    <Container {...anchor} role="region" aria-labelledby={id} className={CARD}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <Heading id={id} level="h2">
          {title}
        </Heading>
        {action}
      </div>
      {content()}
    </Container>
  )
}
