import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { textsIn, type Translations } from "../../domain/texts/texts-in"

const ASKS_TEXTS = /promotions\.coupon\.(name|description)\b/
const TRANSLATIONS = "promotions.coupon.translations"

type ShownCoupon = {
  name?: string
  description?: string | null
  translations?: Translations | null
}
type ShownPromotion = { coupon?: ShownCoupon | null }
type Shown = { promotions?: (ShownPromotion | null)[] }
type Body = { cart?: Shown; order?: Shown; orders?: Shown[] }

/** Where an answer of core's names a coupon, it does so in the shopper's language. */
export function translateCouponTexts(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { fields } = req.query
  if (typeof fields === "string" && ASKS_TEXTS.test(fields)) {
    const asksTranslations = fields.includes(TRANSLATIONS)
    req.query.fields = asksTranslations ? fields : `${fields},+${TRANSLATIONS}`
    const answer = res.json.bind(res)
    res.json = (body) => answer(translated(body as Body, req.locale, asksTranslations))
  }
  return next()
}

function translated(body: Body, locale: string | undefined, asksTranslations: boolean): Body {
  const ofCoupon = ({ translations, ...texts }: ShownCoupon) => ({
    ...texts,
    ...inLanguage(texts, translations ?? {}, locale),
    ...(asksTranslations && { translations }),
  })
  const ofPromotion = (promotion: ShownPromotion | null) =>
    promotion?.coupon ? { ...promotion, coupon: ofCoupon(promotion.coupon) } : promotion
  const of = (shown: Shown) =>
    shown.promotions ? { ...shown, promotions: shown.promotions.map(ofPromotion) } : shown
  return {
    ...body,
    ...(body.cart && { cart: of(body.cart) }),
    ...(body.order && { order: of(body.order) }),
    ...(body.orders && { orders: body.orders.map(of) }),
  }
}

/** Those of the texts that were asked for. */
function inLanguage(
  { name, description }: ShownCoupon,
  translations: Translations,
  locale: string | undefined
): Partial<ShownCoupon> {
  const texts = textsIn(
    { name: name ?? "", description: description ?? null, translations },
    locale
  )
  return {
    ...(name !== undefined && { name: texts.name }),
    ...(description !== undefined && { description: texts.description }),
  }
}
