type ToRead = { readonly id: string; readonly personId: string; readonly readers: readonly string[] }
export type ReadingToAsk = {
  readonly applicationId: string
  readonly personId: string
  readonly calibrates: boolean
  readonly position: number
}
type Sharing = {
  /** In the order in which they came. */
  readonly applications: readonly ToRead[]
  readonly reviewers: readonly string[]
  readonly readers: number
  /** Those of the first three; empty while there are none yet. */
  readonly first: readonly string[]
  readonly calibrates: boolean
}

export const firstFew = 3

/**
 * Which readings to ask beside those that are asked: the first few of everybody, then as many reviewers an application as wished,
 * each time those with the fewest. Nobody is asked for their own, and no reviewer's own is among the first few.
 */
export function shareOutReadings({
  applications,
  reviewers,
  readers,
  first,
  calibrates,
}: Sharing): ReadingToAsk[] {
  const common = new Set(calibrates ? chooseFirst() : [])
  const load = new Map(
    reviewers.map((personId) => [
      personId,
      applications.filter((one) => one.readers.includes(personId)).length,
    ]),
  )
  return applications.flatMap((application, index) => {
    const { id, personId: applicant, readers: already } = application
    const free = reviewers.filter((one) => one !== applicant && !already.includes(one))
    const isCommon = common.has(id)
    const missing = isCommon ? free.length : Math.max(0, readers - already.length)
    const turn = (personId: string) => (reviewers.indexOf(personId) + index) % reviewers.length
    const asked = free.toSorted((a, b) => load.get(a)! - load.get(b)! || turn(a) - turn(b)).slice(0, missing)
    for (const one of asked) load.set(one, load.get(one)! + 1)
    return asked.map((personId) => ({
      applicationId: id,
      personId,
      calibrates: isCommon,
      position: turnOf(isCommon, index),
    }))
  })

  function chooseFirst(): readonly string[] {
    if (first.length > 0) return first
    const ofNobodyHere = applications.filter(({ personId }) => !reviewers.includes(personId))
    return ofNobodyHere.slice(0, firstFew).map(({ id }) => id)
  }
}

const turnOf = (isCommon: boolean, index: number) => (isCommon ? 0 : 1000) + index
