/** An exact amount in major units of its currency, e.g. "10" or "10.5". Never a float. */
export type Decimal = string
