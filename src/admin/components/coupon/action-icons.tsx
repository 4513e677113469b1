import {
  ArrowUturnLeft,
  Beaker,
  PauseSolid,
  PencilSquare,
  PlaySolid,
  SquareTwoStack,
  Trash,
} from "@medusajs/icons"
import type { ReactNode } from "react"
import type { CouponAction } from "../../lib/coupon/available-actions"

export const ACTION_ICONS: Record<CouponAction, ReactNode> = {
  edit: <PencilSquare />,
  publish: <PlaySolid />,
  pause: <PauseSolid />,
  resume: <PlaySolid />,
  test: <Beaker />,
  duplicate: <SquareTwoStack />,
  delete: <Trash />,
  restore: <ArrowUturnLeft />,
}
