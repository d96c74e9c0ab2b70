import { asQuoted, type Quotable } from './as-quoted.ts'

type Reported = Quotable & {
  readonly quoted: string
  readonly title: string | null
  readonly editedAt: string | null
  readonly takenBackAt: string | null
}

/** What became of a reported post since it was reported. */
export function sinceReport({ quoted, title, editedAt, takenBackAt, ...post }: Reported) {
  if (takenBackAt !== null) return { what: 'taken-back', at: takenBackAt } as const
  const text = asQuoted(post, title)
  return text === quoted ? null : ({ what: 'changed', at: editedAt, text } as const)
}
