import type { AttributeRule } from "../terms/terms"

const PREFIX = "items.product.metadata."

/** What target rules call a key of a product's metadata. */
export function metadataAttribute(key: string): string {
  return `${PREFIX}${key}`
}

/** The key of products' metadata that a target rule asks; null where it asks something else. */
export function metadataKey({ attribute }: Pick<AttributeRule, "attribute">): string | null {
  return attribute.startsWith(PREFIX) ? attribute.slice(PREFIX.length) : null
}
