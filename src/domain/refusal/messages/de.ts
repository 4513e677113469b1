import type { Messages } from "./catalogue"

export const de: Messages = {
  unknown: () => "Dieser Code ist ungültig.",
  void: () => "Dieser Code ist ungültig.",
  named_customers: () => "Dieser Code ist ungültig.",
  customer_groups: () => "Dieser Code ist ungültig.",
  staff_only: () => "Dieser Code ist ungültig.",
  draft: () => "Dieser Code ist ungültig.",
  not_started: ({ starts_at }, { date }) => `Dieser Gutschein gilt ab ${date(starts_at)}.`,
  expired: ({ ends_at }, { date }) => `Dieser Gutschein ist am ${date(ends_at)} abgelaufen.`,
  paused: () => "Dieser Gutschein ist zurzeit ausgesetzt.",
  used_up: () => "Dieser Gutschein ist aufgebraucht.",
  budget_spent: ({ per, resets_at }, { date }) => {
    const spent =
      per === "customer"
        ? "Sie haben ausgeschöpft, was dieser Gutschein Ihnen gibt"
        : "Das Budget dieses Gutscheins ist aufgebraucht"
    return resets_at ? `${spent}; es beginnt neu am ${date(resets_at)}.` : `${spent}.`
  },
  customer_limit: ({ limit }) =>
    limit === 1
      ? "Sie haben diesen Gutschein bereits eingelöst."
      : `Sie haben diesen Gutschein bereits ${limit}-mal eingelöst.`,
  new_customers: () => "Dieser Gutschein gilt nur für die erste Bestellung.",
  existing_customers: () => "Dieser Gutschein gilt nur, wenn Sie schon einmal bestellt haben.",
  region: () => "Dieser Gutschein gilt nicht in Ihrer Region.",
  sales_channel: () => "Dieser Gutschein gilt nicht in diesem Shop.",
  currency: () => "Dieser Gutschein gilt nicht in der Währung Ihres Warenkorbs.",
  condition: () => "Ihr Warenkorb erfüllt eine Bedingung dieses Gutscheins nicht.",
  too_many_codes: ({ max }) =>
    `Ein Warenkorb nimmt höchstens ${max} Codes an. Entfernen Sie zuerst einen.`,
  terms_changed: () =>
    "Dieser Gutschein hat sich seit der Eingabe geändert. Bitte prüfen Sie Ihren Warenkorb.",
  not_entered: () =>
    "Dieser Gutschein ist nicht mehr im Warenkorb. Bitte geben Sie ihn erneut ein.",
  out_of_stock: () => "Der Artikel zu diesem Gutschein ist im Augenblick nicht vorrätig.",
  item_unavailable: () => "Den Artikel zu diesem Gutschein gibt es hier im Augenblick nicht.",
  outside_hours: ({ opens_at }, { date }) =>
    opens_at
      ? `Dieser Gutschein gilt nur zu bestimmten Zeiten, das nächste Mal ab ${date(opens_at)}.`
      : "Dieser Gutschein gilt zu dieser Zeit nicht.",
  minimum_spend: ({ missing, currency_code }, { amount }) =>
    `Noch ${amount(missing, currency_code)}, dann gilt dieser Gutschein.`,
  products: () => "Kein Artikel in Ihrem Warenkorb nimmt an diesem Gutschein teil.",
  item_to_come: () => "Der Artikel zu diesem Gutschein kommt noch in Ihren Warenkorb.",
  item_taken_out: () =>
    "Der Artikel zu diesem Gutschein wurde aus dem Warenkorb genommen. Geben Sie den Code erneut ein, dann ist er wieder da.",
  not_allowed_for_items: () =>
    "Für die Artikel in Ihrem Warenkorb lässt sich dieser Gutschein nicht einlösen.",
  no_shipping: () => "Wählen Sie eine Versandart, um diesen Gutschein zu nutzen.",
  shipping_method: () => "Dieser Gutschein gilt nicht für die gewählte Versandart.",
  email_required: () => "Geben Sie Ihre E-Mail-Adresse an, um diesen Gutschein zu nutzen.",
  coupons_per_order: ({ kept }) =>
    `Neben ${list(kept)} nimmt eine Bestellung keinen weiteren Gutschein an.`,
  coupons_per_class: ({ kept }) =>
    `Neben ${list(kept)} nimmt eine Bestellung keinen weiteren Gutschein dieser Art an.`,
  coupons_per_item: ({ kept }) =>
    `Die Artikel, für die dieser Gutschein gilt, hat ${list(kept)} bereits ermäßigt.`,
  one_per_shipping: ({ kept }) =>
    `Ihren Versand hat ${list(kept) || "ein anderes Angebot"} bereits ermäßigt.`,
  not_combinable: ({ kept }) => `Dieser Gutschein gilt nicht zusammen mit ${list(kept)}.`,
  other_promotion: () => "Dieser Gutschein gilt nicht zusammen mit anderen Angeboten.",
  minimum_total: ({ required, currency_code }, { amount }) =>
    `Mit diesem Gutschein kosten Ihre Artikel nie weniger als ${amount(required, currency_code)}.`,
  nothing_left: () =>
    "Andere Rabatte ziehen bereits alles ab, was dieser Gutschein abziehen könnte.",
}

function list(codes: unknown): string {
  return Array.isArray(codes) ? codes.join(", ") : String(codes)
}
