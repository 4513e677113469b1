import { forwardRef, useState, type KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import { distinctTags } from "../../../domain/tags/distinct-tags"
import { useCouponTags } from "../../lib/api/coupon-tags"
import type { FieldAria } from "../form/field"
import { Chips } from "../picker/chips"

type TagsInputProps = { aria: FieldAria; value: string[]; onChange: (tags: string[]) => void }

const BOX =
  "bg-ui-bg-field shadow-borders-base transition-fg flex min-h-8 w-full flex-wrap items-center gap-1.5 rounded-md p-1 has-[input:focus]:shadow-borders-interactive-with-active has-[[aria-invalid=true]]:shadow-borders-error"

/** Words of one's own; those that other coupons have are offered. */
export const TagsInput = forwardRef<HTMLInputElement, TagsInputProps>(function TagsInput(
  { aria, value, onChange },
  ref
) {
  const { t } = useTranslation("coupons")
  const [text, setText] = useState("")
  const { tags: known } = useCouponTags()
  const add = () => {
    const typed = text
      .split(",")
      .map((tag) => tag.trim())
      .filter(Boolean)
    if (typed.length) {
      onChange(distinctTags([...value, ...typed]))
    }
    setText("")
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === ",") {
      event.preventDefault()
      add()
    } else if (event.key === "Backspace" && !text) {
      onChange(value.slice(0, -1))
    }
  }
  return (
    <div className={BOX}>
      <Chips
        options={value.map((tag) => ({ id: tag, label: tag }))}
        onRemove={(tag) => onChange(value.filter((other) => other !== tag))}
      />
      <input
        {...aria}
        ref={ref}
        type="text"
        autoComplete="off"
        list={`${aria.id}-known`}
        placeholder={value.length ? undefined : t("tags.placeholder")}
        className="txt-compact-small text-ui-fg-base placeholder:text-ui-fg-subtle min-w-[120px] flex-1 bg-transparent px-1 outline-none"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
      <datalist id={`${aria.id}-known`}>
        {known
          .filter(({ tag }) => !value.includes(tag))
          .map(({ tag }) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  )
})
