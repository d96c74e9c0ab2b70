import { howShown, wilson } from '../../insights/statistics/index.ts'
import type { AnsweredQuestion, Subject, SurveyResults } from '../contract.ts'

/** The questions of a discovery that are asked of each subject; its team may word and reorder them, not rename their keys. */
const asked = { wanted: 'wanted', atEase: 'at-ease', explains: 'explains' } as const

/** Under ten answers a subject has its counts, without an interval; what one may not say of a cell is not said here either. */
export function discoverySubjects(
  questions: readonly AnsweredQuestion[],
  total: number,
  programme: { readonly themes: readonly string[]; readonly mentorPairs: number },
): SurveyResults['discovery'] {
  const wanted = questions.find(({ key }) => key === asked.wanted)
  if (!wanted || howShown(total) === 'nothing') return null
  const said = (question: string, subject: string): Subject['wanted'] => {
    const found = questions.find(({ key }) => key === question)
    const count = found?.cells.find(({ key }) => key === subject)?.count ?? null
    if (count === null) return null
    // Whoever skips a question says nothing of its subjects: they count among all who answered the survey.
    return howShown(total) === 'count'
      ? { count, low: null, high: null }
      : { count, ...wilson({ cases: count, of: total }) }
  }
  const subjects = wanted.cells.map(({ key, label }): Subject => {
    const want = said(asked.wanted, key)
    return {
      key,
      label,
      wanted: want,
      atEase: said(asked.atEase, key),
      explains: said(asked.explains, key),
      mentorsNeeded: want === null || want.count === 0 ? null : Math.ceil(want.count / programme.mentorPairs),
      isTheme: programme.themes.includes(key),
    }
  })
  return {
    of: total,
    mentorPairs: programme.mentorPairs,
    subjects: subjects.toSorted((a, b) => (b.wanted?.count ?? -1) - (a.wanted?.count ?? -1)),
  }
}
