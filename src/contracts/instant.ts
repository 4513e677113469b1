import { z } from "@medusajs/framework/zod"

export const instant = z.iso.datetime({
  offset: true,
  message: "Use an ISO date and time with a zone, e.g. 2026-12-31T23:59:59Z.",
})
