import type { Question } from '../../programmes/contract.ts'
import { judgeColumn, type IdentityVerdict } from './judge-column.ts'

/** The same verdict for a question of a questionnaire: by what it says to both sides, and by its own options. */
export function judgeQuestion(question: Question): IdentityVerdict {
  const known = judged.get(question)
  if (known !== undefined) return known
  const verdict = verdictOf(question)
  judged.set(question, verdict)
  return verdict
}

// Asked at each weight that is moved, for the same questions.
const judged = new WeakMap<Question, IdentityVerdict>()

function verdictOf({ kind, special, wording, mentorWording, options }: Question): IdentityVerdict {
  if (special) return 'special'
  const headings = new Set([wording.fr, wording.en, mentorWording?.fr ?? '', mentorWording?.en ?? ''])
  headings.delete('')
  const verdicts = [...headings].map((heading) =>
    judgeColumn(
      heading,
      options.map(({ label }) => label.fr),
      null,
      kind === 'several-options' || kind === 'ranked-options',
    ),
  )
  return (['special', 'doubtful'] as const).find((one) => verdicts.includes(one)) ?? 'clear'
}
