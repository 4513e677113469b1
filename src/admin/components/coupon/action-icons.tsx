import {
  ArrowUturnLeft,
  Beaker,
  MediaPlay,
  Pause,
  PencilSquare,
  SquareTwoStack,
  Trash,
} from "@medusajs/icons"
import type { ReactNode } from "react"
import type { CouponAction } from "../../lib/coupon/available-actions"

export const ACTION_ICONS: Record<CouponAction, ReactNode> = {
  edit: <PencilSquare />,
  publish: <MediaPlay />,
  pause: <Pause />,
  resume: <MediaPlay />,
  test: <Beaker />,
  duplicate: <SquareTwoStack />,
  delete: <Trash />,
  restore: <ArrowUturnLeft />,
}
