import { fold } from '../../fold.ts'

export type Nameable = { readonly id: string; readonly name: string; readonly email?: string | null }

/** People found by what somebody else calls them. */
export type NameBook = {
  /** The ids of all whom a name may mean: none, one, or several to choose from. */
  find(name: string): readonly string[]
}

/** Accents, case, order, titles and initials do not tell two names apart: "LOWRY Ada", "A. Lowry" and "Dr Ada Lowry" are one. */
export function openNameBook(people: readonly Nameable[]): NameBook {
  const whole = new Map<string, string[]>()
  const byWord = new Map<string, Person[]>()
  const byEmail = new Map<string, string[]>()
  for (const { id, name, email } of people) {
    const words = wordsOf(name)
    if (words.length === 0) continue
    add(whole, words.toSorted().join(' '), id)
    for (const word of new Set(words)) add(byWord, word, { id, words })
    if (email) add(byEmail, email.toLowerCase(), id)
  }
  const seen = new Map<string, readonly string[]>()
  const find = (name: string) => {
    const address = /\S+@\S+\.\S+/
      .exec(name)?.[0]
      .toLowerCase()
      .replace(/^[<(]|[>),.]+$/g, '')
    if (address !== undefined && byEmail.has(address)) return byEmail.get(address)!
    const words = wordsOf(name.replace(/\([^)]*\)|<[^>]*>|\S+@\S+/g, ' '))
    if (words.length === 0 || words.length > 8) return []
    return whole.get(words.toSorted().join(' ')) ?? likely(words, byWord)
  }
  return {
    find: (name) => {
      const known = seen.get(name)
      if (known !== undefined) return known
      const found = find(name)
      seen.set(name, found)
      return found
    },
  }
}

type Person = { readonly id: string; readonly words: readonly string[] }

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

const titles = new Set(
  'dr docteur pr prof professor professeur mr mrs ms miss mx m mme mlle monsieur madame sir me maitre'.split(
    ' ',
  ),
)

function wordsOf(name: string): string[] {
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== '')
  const named = words.filter((word) => !titles.has(word))
  return named.length === 0 ? [] : named
}

// A part of a name, or more than the list has: every word of the shorter one stands in the other, an initial for its word.
function likely(words: readonly string[], byWord: ReadonlyMap<string, readonly Person[]>): string[] {
  const telling = words.filter((word) => word.length > 1)
  const candidates = new Map(
    telling.flatMap((word) => byWord.get(word) ?? []).map((person) => [person.id, person]),
  )
  return [...candidates.values()].filter((person) => fits(words, person.words)).map(({ id }) => id)
}

function fits(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  // A single word of a longer name that was written whole says too little: "Ada Lowry" is not "Ada".
  if (short === other && short.length < 2) return false
  const left = [...long]
  return short.every((word) => {
    const at = left.findIndex((candidate) => isSame(word, candidate))
    if (at < 0) return false
    left.splice(at, 1)
    return true
  })
}

function isSame(one: string, other: string): boolean {
  return (
    one === other ||
    (one.length === 1 && other.startsWith(one)) ||
    (other.length === 1 && one.startsWith(other))
  )
}
