import {
  ArrowUturnLeft,
  Beaker,
  Calendar,
  MediaPlay,
  Pause,
  PencilSquare,
  SquareTwoStack,
  Tag,
  Trash,
  XMark,
} from "@medusajs/icons"
import type { ReactNode } from "react"
import type { CouponAction } from "../../lib/coupon/available-actions"

export const ACTION_ICONS: Record<CouponAction, ReactNode> = {
  edit: <PencilSquare />,
  set_end: <Calendar />,
  tags: <Tag />,
  end: <XMark />,
  publish: <MediaPlay />,
  pause: <Pause />,
  resume: <MediaPlay />,
  test: <Beaker />,
  duplicate: <SquareTwoStack />,
  delete: <Trash />,
  restore: <ArrowUturnLeft />,
}
