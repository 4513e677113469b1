import type { Shop } from "./shop-suite"

const HAMBURG = {
  first_name: "Sam",
  last_name: "Shopper",
  address_1: "Hafenstraße 12",
  city: "Hamburg",
  postal_code: "20359",
  country_code: "de",
}

/** Fields of a cart in the European region: euros, with 19 % VAT in the prices. */
export function inEurope({ ids }: Pick<Shop, "ids">) {
  return { region_id: ids.regions.europe, shipping_address: HAMBURG, billing_address: HAMBURG }
}
