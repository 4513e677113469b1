/** Each tag once, whatever its case, in the spelling and the order in which they came. */
export function distinctTags(tags: string[]): string[] {
  const byKey = new Map<string, string>()
  for (const tag of tags) {
    const key = tagKey(tag)
    byKey.set(key, byKey.get(key) ?? tag)
  }
  return [...byKey.values()]
}

/** The tags that are left when some, in whatever case, are taken away. */
export function withoutTags(tags: string[], removed: string[]): string[] {
  const keys = new Set(removed.map(tagKey))
  return tags.filter((tag) => !keys.has(tagKey(tag)))
}

function tagKey(tag: string): string {
  return tag.toLowerCase()
}
