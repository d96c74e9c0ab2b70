/** One text for one value: keys sorted by code unit, no spaces. For digests. Throws on what JSON cannot hold exactly. */
export function canonicalJson(value: unknown): string {
  // A proof is mostly long lists of integers: one call for each list, the same text.
  if (Array.isArray(value) && value.every(Number.isFinite)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('number-not-finite')
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`no-json-for-${typeof value}`)
  return text
}
