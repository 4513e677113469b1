import { Check } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import type { Option } from "../../lib/api/options"

type OptionListProps = {
  id: string
  labelledBy: string
  options: Option[]
  selected: string[]
  activeIndex: number
  /** Said below the options, or instead of them. */
  message: string
  onPick: (option: Option) => void
}

/** The list below a search field. */
export function OptionList(props: OptionListProps) {
  const { id, labelledBy, options, selected, activeIndex, message, onPick } = props
  const boxRef = useRef<HTMLDivElement>(null)
  const activeRef = useRef<HTMLLIElement>(null)
  // Opened at the lower edge of the page, most of it would be below.
  useEffect(() => {
    boxRef.current?.scrollIntoView({ block: "nearest" })
  }, [options.length])
  useEffect(() => {
    activeRef.current?.scrollIntoView({ block: "nearest" })
  }, [activeIndex])
  return (
    // Browsers put what scrolls into the order of the tabulator, and it goes when the focus comes.
    <div
      ref={boxRef}
      tabIndex={-1}
      className="bg-ui-bg-component shadow-elevation-flyout absolute inset-x-0 top-full z-10 mt-1 max-h-56 overflow-y-auto rounded-lg p-1"
    >
      <ul id={id} role="listbox" aria-multiselectable aria-labelledby={labelledBy}>
        {options.map((option, index) => (
          <li
            key={option.id}
            id={`${id}-${index}`}
            ref={index === activeIndex ? activeRef : undefined}
            role="option"
            aria-selected={selected.includes(option.id)}
            className={clx(
              "txt-compact-small text-ui-fg-base hover:bg-ui-bg-component-hover grid cursor-pointer grid-cols-[15px_1fr] items-center gap-x-2 rounded-[4px] px-2 py-1.5",
              index === activeIndex && "bg-ui-bg-component-hover"
            )}
            // Keeps the focus, and with it the list, where it is.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            <span>{selected.includes(option.id) && <Check />}</span>
            <span className="truncate">{option.label}</span>
          </li>
        ))}
      </ul>
      <Text
        role="status"
        size="small"
        leading="compact"
        className="text-ui-fg-muted px-2 py-1.5 empty:hidden"
      >
        {message}
      </Text>
    </div>
  )
}
