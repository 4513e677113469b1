import { Container, Heading, Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
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
  children: ReactNode
}

/** A titled card with a list that is read page by page. */
export function PagedSection(props: PagedSectionProps) {
  const { title, errorTitle, query, page, onPage, children } = props
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
    return (
      <Paged page={page} onPage={onPage}>
        {children}
      </Paged>
    )
  }
  return (
    <Container role="region" aria-labelledby={id} className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading id={id} level="h2">
          {title}
        </Heading>
      </div>
      {content()}
    </Container>
  )
}
