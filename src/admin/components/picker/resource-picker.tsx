import { clx, Text } from "@medusajs/ui"
import { forwardRef, useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { useOptionSearch } from "../../lib/api/options"
import type { Resource } from "../../lib/api/resources"
import { useDebounced } from "../../lib/use-debounced"
import type { FieldAria } from "../form/field"
import { Chips } from "./chips"
import { OptionList } from "./option-list"
import { useChosenOptions } from "./use-chosen-options"
import { useCombobox } from "./use-combobox"

type ResourcePickerProps = {
  resource: Resource
  aria: FieldAria
  value: string[]
  onChange: (ids: string[]) => void
  onBlur?: () => void
}

const BOX =
  "bg-ui-bg-field shadow-borders-base transition-fg relative flex min-h-8 w-full flex-wrap items-center gap-1.5 rounded-md p-1 has-[input:focus]:shadow-borders-interactive-with-active has-[[aria-invalid=true]]:shadow-borders-error has-[:disabled]:bg-ui-bg-disabled"

/** Any number of rows of one of Medusa's lists, found by searching on the server. */
export const ResourcePicker = forwardRef<HTMLInputElement, ResourcePickerProps>(
  function ResourcePicker({ resource, aria, value, onChange, onBlur }, ref) {
    const { t } = useTranslation("coupons")
    const [query, setQuery] = useState("")
    const [wasOpened, setWasOpened] = useState(false)
    const typed = query.trim()
    const searched = useDebounced(typed)
    const search = useOptionSearch(resource, searched, wasOpened)
    const { shown, more } = useChosenOptions(resource, value)
    // Enter must not pick from the matches of what was typed before.
    const isSettled = searched === typed && !search.isPlaceholderData
    const options = isSettled ? (search.data ?? []) : []
    const named = options.find(({ id }) => id === typed)
    const listId = `${aria.id}-list`

    const remove = (id: string) => onChange(value.filter((other) => other !== id))
    const pick = ({ id }: { id: string }) => {
      setQuery("")
      return value.includes(id) ? remove(id) : onChange([...value, id])
    }
    const combobox = useCombobox({
      options,
      query,
      onQueryChange: setQuery,
      onPick: pick,
      onRemoveLast: () => onChange(value.slice(0, -1)),
    })
    // Whoever gives a whole id has chosen.
    useEffect(() => {
      if (named) {
        setQuery("")
        onChange([...value.filter((id) => id !== named.id), named.id])
      }
    }, [named, onChange, value])
    const open = () => {
      setWasOpened(true)
      combobox.open()
    }
    const message = () => {
      if (search.isError) {
        return t("picker.failed")
      }
      if (search.isPending || !isSettled) {
        return t("general.loading")
      }
      return options.length ? "" : t("picker.no_results")
    }

    return (
      <div className={BOX}>
        <Chips options={shown} onRemove={remove} />
        {more > 0 && <Text size="xsmall">{t("general.more", { count: more })}</Text>}
        <input
          {...aria}
          ref={ref}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={combobox.isOpen}
          aria-controls={listId}
          aria-activedescendant={
            combobox.isOpen && options.length ? `${listId}-${combobox.activeIndex}` : undefined
          }
          className={clx(
            "txt-compact-small text-ui-fg-base placeholder:text-ui-fg-muted min-w-[120px] flex-1",
            "bg-transparent px-1 outline-none disabled:cursor-not-allowed"
          )}
          placeholder={value.length ? undefined : t("picker.placeholder")}
          value={query}
          onChange={(event) => combobox.search(event.target.value)}
          onClick={open}
          onFocus={open}
          onBlur={() => {
            // Later: the modal takes the focus back when something goes while it is on its way.
            setTimeout(combobox.close)
            onBlur?.()
          }}
          onKeyDown={combobox.onKeyDown}
        />
        {combobox.isOpen && (
          <OptionList
            id={listId}
            labelledBy={aria["aria-labelledby"]}
            options={options}
            selected={value}
            activeIndex={combobox.activeIndex}
            message={message()}
            onPick={pick}
          />
        )}
      </div>
    )
  }
)
