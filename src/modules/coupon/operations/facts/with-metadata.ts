import type { CartFacts, CouponFacts, FactLine } from "../../../../domain/eligibility/facts"
import { metadataKey } from "../../../../domain/eligibility/metadata-attribute"
import { rows, type Sql } from "../../sql/sql"

type Metadata = Record<string, unknown> | null

/** The cart with the metadata of its products, which core leaves out; only where a coupon asks for it. */
export async function withMetadata(
  sql: Sql,
  cart: CartFacts,
  coupons: CouponFacts[]
): Promise<CartFacts> {
  const asks = coupons.some(({ terms }) => terms.targets.some((rule) => metadataKey(rule) !== null))
  const missing = asks
    ? cart.lines.filter(lacksMetadata).flatMap(({ product_id }) => product_id ?? [])
    : []
  if (!missing.length) {
    return cart
  }
  const found = await rows<{ id: string; metadata: Metadata }>(
    sql,
    `select id, metadata from product where id = any(cast(:ids as text[]))`,
    { ids: [...new Set(missing)] }
  )
  const byId = new Map(found.map(({ id, metadata }) => [id, metadata]))
  return { ...cart, lines: cart.lines.map((line) => completed(line, byId)) }
}

function completed(line: FactLine, byId: Map<string, Metadata>): FactLine {
  const metadata = byId.get(line.product_id ?? "")
  return metadata && lacksMetadata(line)
    ? { ...line, attributes: { ...line.attributes, product: { ...productOf(line), metadata } } }
    : line
}

function lacksMetadata(line: FactLine): boolean {
  return productOf(line)?.metadata === undefined
}

function productOf({ attributes }: FactLine): { metadata?: unknown } | null | undefined {
  return attributes.product as { metadata?: unknown } | null | undefined
}
