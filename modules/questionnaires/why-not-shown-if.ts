import type { Question, QuestionKind, ShownIf } from './contract.ts'

type Asked = Pick<Question, 'key' | 'kind' | 'options'> & { readonly shownIf?: ShownIf | undefined }

/** What a condition can look at: an answer that is one of a few. */
const choices: readonly QuestionKind[] = [
  'one-option',
  'several-options',
  'ranked-options',
  'level',
  'yes-no',
  'consent',
]

/** What may be chosen as the answer that a question waits for; none for a kind that has no choice. */
export function choicesOf({ kind, options }: Pick<Asked, 'kind' | 'options'>): readonly string[] {
  if (!choices.includes(kind)) return []
  if (kind === 'consent') return ['yes']
  return kind === 'yes-no' ? ['yes', 'no'] : options.map(({ key }) => key)
}

/** Why a question cannot wait for the answer that it names: it must be of a question before it, and be one of its choices. */
export function whyNotShownIf(
  question: Asked,
  before: readonly Asked[],
): 'condition-not-before' | 'condition-unknown' | undefined {
  const { shownIf } = question
  if (!shownIf) return undefined
  const other = before.find(({ key }) => key === shownIf.question)
  if (!other) return 'condition-not-before'
  const known = choicesOf(other)
  return shownIf.options.every((one) => known.includes(one)) ? undefined : 'condition-unknown'
}
