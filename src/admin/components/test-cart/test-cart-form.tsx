import { Button, Hint, Input, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"

type TestCartFormProps = { isPending: boolean; onTest: (cartId: string) => void }

/** Asks for the cart to test with. */
export function TestCartForm({ isPending, onTest }: TestCartFormProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const [cartId, setCartId] = useState("")
  const [isMissing, setMissing] = useState(false)
  return (
    <form
      noValidate
      className="flex flex-col gap-y-2"
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(!cartId.trim())
        if (cartId.trim()) {
          onTest(cartId.trim())
        }
      }}
    >
      <Label htmlFor={id} size="small" weight="plus">
        {t("test.cart")}
      </Label>
      <div className="flex gap-x-2">
        <div className="flex-1">
          <Input
            id={id}
            autoFocus
            autoComplete="off"
            spellCheck={false}
            value={cartId}
            onChange={(event) => setCartId(event.target.value)}
            aria-invalid={isMissing}
            aria-describedby={`${id}-hint`}
          />
        </div>
        <Button type="submit" isLoading={isPending}>
          {t("test.submit")}
        </Button>
      </div>
      <Hint id={`${id}-hint`} variant={isMissing ? "error" : "info"}>
        {isMissing ? t("test.cart_required") : t("test.cart_hint")}
      </Hint>
    </form>
  )
}
