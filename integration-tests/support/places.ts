import type { Shop } from "./shop-suite"

const HAMBURG = {
  first_name: "Sam",
  last_name: "Shopper",
  address_1: "Hafenstraße 12",
  city: "Hamburg",
  postal_code: "20359",
  country_code: "de",
}

const PORTLAND = {
  first_name: "Sam",
  last_name: "Shopper",
  address_1: "1 Main Street",
  city: "Portland",
  province: "OR",
  postal_code: "97201",
  country_code: "us",
}

/** Fields of a cart in the United States: dollars, to which 8 % sales tax come. */
export function inAmerica({ ids }: Pick<Shop, "ids">) {
  return { region_id: ids.regions.us, shipping_address: PORTLAND, billing_address: PORTLAND }
}

/** Fields of a cart in the European region: euros, with 19 % VAT in the prices. */
export function inEurope({ ids }: Pick<Shop, "ids">) {
  return { region_id: ids.regions.europe, shipping_address: HAMBURG, billing_address: HAMBURG }
}
