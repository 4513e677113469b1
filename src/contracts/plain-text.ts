import { z } from "@medusajs/framework/zod"

/** Text as the database can keep it: at most `max` characters, none of them the null character. */
export const plainText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !text.includes("\u0000"), "Leave out the null character.")
