import { ChatBubble } from "@medusajs/icons"
import { Tooltip } from "@medusajs/ui"

/** A comment, to be read by pointing at its sign or going there by keyboard. */
export function CommentCell({ comment }: { comment: string | null }) {
  if (!comment) {
    return null
  }
  return (
    <Tooltip content={comment} className="whitespace-pre-line break-words">
      <button
        type="button"
        aria-label={comment}
        onClick={(event) => event.stopPropagation()}
        className="text-ui-fg-subtle focus-visible:shadow-borders-focus flex rounded outline-none"
      >
        <ChatBubble />
      </button>
    </Tooltip>
  )
}
