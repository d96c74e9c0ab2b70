type Drafted = {
  readonly weeks: number
  readonly expected: readonly { readonly dueWeek: number }[]
}

/** A project that asks for nothing ends in nothing: the classic omission. */
export const whyNotOpen = ({ expected }: Pick<Drafted, 'expected'>): 'no-deliverable' | undefined =>
  expected.length === 0 ? 'no-deliverable' : undefined

export const whyNotWrite = ({ weeks, expected }: Drafted): 'due-after-the-end' | undefined =>
  expected.some(({ dueWeek }) => dueWeek > weeks) ? 'due-after-the-end' : undefined
