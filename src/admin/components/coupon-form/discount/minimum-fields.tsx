import { AmountRows } from "./amount-rows"
import { WithTaxField } from "./with-tax-field"

type MinimumFieldsProps = {
  minimum: "minimum_spend" | "minimum_total"
  /** What the choice of tax is about. */
  base: string
}

/** A minimum per currency, with tax or without. */
export function MinimumFields({ minimum, base }: MinimumFieldsProps) {
  return (
    <>
      <AmountRows list={minimum} />
      <WithTaxField of={minimum} base={base} />
    </>
  )
}
