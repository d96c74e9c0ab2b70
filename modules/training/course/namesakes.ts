type Named = { readonly personId: string; readonly name: string; readonly email: string | null }

/** Of people among whom somebody is chosen, what is said beside those whose name another one bears too: their address. */
export function besideNamesakes(people: readonly Named[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, number>()
  for (const { name } of people) bearers.set(plain(name), (bearers.get(plain(name)) ?? 0) + 1)
  return new Map(
    people.flatMap(({ personId, name, email }) =>
      email !== null && bearers.get(plain(name))! > 1 ? [[personId, email]] : [],
    ),
  )
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
