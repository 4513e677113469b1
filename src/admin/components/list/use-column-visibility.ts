import { useState } from "react"
import {
  readHiddenColumns,
  writeHiddenColumns,
  type ColumnVisibility,
} from "../../lib/list/columns"

const KEY = "medusa-plugin-coupons.hidden-columns"

/** Which columns are shown, remembered by the browser. */
export function useColumnVisibility() {
  const [state, setState] = useState(() => readHiddenColumns(remembered()))
  const onColumnVisibilityChange = (visibility: ColumnVisibility) => {
    setState(visibility)
    remember(writeHiddenColumns(visibility))
  }
  return { state, onColumnVisibilityChange }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    // Browsers may forbid to keep anything.
    return null
  }
}

function remember(text: string): void {
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // It then lasts as long as the page.
  }
}
