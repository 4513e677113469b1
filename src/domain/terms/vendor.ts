/** A vendor by the key of the products' metadata and the name that stands there: `brand=Kiln & Co`. */
export function vendorId(key: string, name: string): string {
  return `${key}=${name}`
}

export function readVendorId(id: string): { key: string; name: string } {
  const at = id.indexOf("=")
  return { key: id.slice(0, Math.max(0, at)), name: id.slice(at + 1) }
}
