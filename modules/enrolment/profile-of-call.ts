import type { AskedOfProfile, MatchingDefaults } from '../programmes/contract.ts'
import type { PublicCall, SaidOfProfile } from './contract.ts'

type Edition = {
  readonly asksProfile: readonly AskedOfProfile[]
  readonly matchingDefaults: Pick<MatchingDefaults, 'seniorityLevels' | 'jobFamilies'>
}

/** What the form of a call asks for the profile, with what may be chosen; a choice among nothing is not asked. */
export function profileAsked({ asksProfile, matchingDefaults }: Edition): PublicCall['profile'] {
  const { seniorityLevels, jobFamilies } = matchingDefaults
  const choices = {
    seniority: seniorityLevels.map(({ key, label }) => ({ value: key, label })),
    jobFamily: jobFamilies.map(({ path, label }) => ({ value: path, label })),
  }
  return asksProfile.flatMap((field) => {
    if (field !== 'seniority' && field !== 'jobFamily') return { field, options: [] }
    return choices[field].length === 0 ? [] : { field, options: choices[field] }
  })
}

/** Only what is asked and was said. */
export function profileKept(said: SaidOfProfile, asked: PublicCall['profile']): SaidOfProfile {
  const fields = asked.flatMap(({ field }) => (field === 'place' ? [] : field))
  return Object.fromEntries(fields.flatMap((field) => (said[field] ? [[field, said[field]]] : [])))
}

/** The field whose answer is none of its choices. */
export function whyNotProfile(
  said: SaidOfProfile,
  asked: PublicCall['profile'],
): { code: 'answer-does-not-fit'; question: string } | undefined {
  const odd = asked.find(
    ({ field, options }) =>
      options.length > 0 &&
      field !== 'place' &&
      said[field] &&
      !options.some(({ value }) => value === said[field]),
  )
  return odd && { code: 'answer-does-not-fit', question: profileFieldName(odd.field) }
}

/** The name of its field in the form. Capitals: no key of a question has one. */
export function profileFieldName(field: AskedOfProfile): string {
  return field === 'place' ? 'yourCity' : `profile${field[0]!.toUpperCase()}${field.slice(1)}`
}
