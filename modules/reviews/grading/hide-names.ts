/** Words by which somebody is known here: their name's, and what stands before the @ of their address. */
export function namesOf({ name, email, city }: Known): string[] {
  const words = [
    ...(name ?? '').split(/[\s'’-]+/u),
    ...(email ?? '').split('@').slice(0, 1),
    ...(city ? [city] : []),
  ]
  return words.map((word) => word.trim()).filter((word) => word.length >= 3)
}
type Known = { readonly name: string | null; readonly email: string | null; readonly city: string | null }

/** A text without these words, whatever their capitals and accents; addresses of mail and of pages go with them. */
export function hideNames(text: string, names: readonly string[]): string {
  const hidden = text.replace(/\S+@\S+\.\S+|https?:\/\/\S+|www\.\S+/giu, '[…]')
  if (names.length === 0) return hidden
  const known = new Set(names.map(plain))
  return hidden.replace(/[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu, (word) => {
    if (known.has(plain(word))) return '[…]'
    return word.split('-').some((part) => known.has(plain(part))) ? '[…]' : word
  })
}

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
