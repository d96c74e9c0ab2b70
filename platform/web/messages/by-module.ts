/** Names each locale file by its module: "…/locales/fr/people.json" becomes the namespace "people". */
export function byModule(files: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(files).map(([path, sentences]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
      sentences,
    ]),
  )
}
