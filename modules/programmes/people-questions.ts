/**
 * The questions that a person answers with names: whom they would like to be paired with, in order, and whom they would
 * not. Texts, a name a line; the team alone reads them, matching finds whom they mean.
 */
export const peopleQuestions = { wishes: 'wished-people', refusals: 'refused-people' } as const

export function namesPeople(key: string): boolean {
  return key === peopleQuestions.wishes || key === peopleQuestions.refusals
}
