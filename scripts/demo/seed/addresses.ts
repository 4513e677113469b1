import type { Person } from "./people"

const PLACES = {
  europe: {
    address_1: "Hafenstraße 12",
    city: "Hamburg",
    postal_code: "20359",
    country_code: "de",
  },
  us: { address_1: "12 Harbor Street", city: "Newark", postal_code: "07102", country_code: "us" },
}

/** Where a person lives, which decides the tax. */
export function addressOf({ first_name, last_name, home }: Person) {
  return { first_name, last_name, ...PLACES[home] }
}
