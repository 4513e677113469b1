/** The drawers over a coupon's page that have an address, by the end of it. */
export const DRAWERS = ["edit", "edit-discount", "edit-audience", "edit-limits", "test"]
