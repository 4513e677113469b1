/** Why a ledger line is there that no order of ours explains. */
export const MOVED_FROM_NATIVE = "moved_from_native"
