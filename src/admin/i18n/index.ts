import de from "./de.json"
import en from "./en.json"

export default {
  en: { coupons: en },
  de: { coupons: de },
}
