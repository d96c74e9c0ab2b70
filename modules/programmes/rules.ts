export { mayBeAskedOfBoth } from './brought-by-a-sheet.ts'
import type { Lead } from './contract.ts'

export { conditionsFor, whyNotConditions } from './conditions.ts'
export { hasOptions, untranslated, whyNotQuestions, withRetired } from './why-not-questions.ts'
export { questionsFor } from './questions-for.ts'
export { namesPeople, peopleQuestions } from './people-questions.ts'

/** An edition always has somebody to turn to. */
export function whyNotRemoveLead(
  leads: readonly Pick<Lead, 'personId'>[],
  personId: string,
): 'last-lead' | undefined {
  return leads.length === 1 && leads[0]!.personId === personId ? 'last-lead' : undefined
}

export function whyNotDates(
  startsOn: string | null,
  endsOn: string | null,
): 'ends-before-it-starts' | undefined {
  return startsOn && endsOn && endsOn < startsOn ? 'ends-before-it-starts' : undefined
}

/** The last day of an edition that starts on that day and lasts so many days. */
export function lastDay(startsOn: string, durationDays: number): string {
  return new Date(Date.parse(`${startsOn}T00:00:00Z`) + durationDays * 86_400_000).toISOString().slice(0, 10)
}
