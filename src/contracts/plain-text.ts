import { z } from "@medusajs/framework/zod"

/** Text as the database can keep it: at most `max` characters, no null character and no half of a pair. */
export const plainText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !text.includes("\u0000"), "Leave out the null character.")
    .refine((text) => !/\p{Surrogate}/u.test(text), "Leave out what is no character.")
