type Named = { readonly personId: string; readonly name: string; readonly email: string | null }

/** Of people among whom somebody is chosen, what is said beside those whose name another one bears too: their address. */
export function besideNamesakes(people: readonly Named[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, Set<string>>()
  for (const { personId, name } of people)
    bearers.set(plain(name), (bearers.get(plain(name)) ?? new Set()).add(personId))
  return new Map(
    people.flatMap(({ personId, name, email }) =>
      email !== null && bearers.get(plain(name))!.size > 1 ? [[personId, email]] : [],
    ),
  )
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
