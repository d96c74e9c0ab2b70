/** A line of a statement, with what was said of it afterwards. */
export type SaidLine = {
  readonly cents: number
  readonly contested: string | null
  /** Said after the month was closed, whose total stays as it is. */
  readonly isContestedLate: boolean
  readonly settled: { readonly cents: number; readonly inNext: boolean } | null
}

/** What a line adds to the total of its month: contested it adds nothing, until it is settled while the month is open. */
export function countedCents({ cents, contested, isContestedLate, settled }: SaidLine): number {
  if (contested === null || isContestedLate) return cents
  return settled !== null && !settled.inNext ? settled.cents : 0
}

export const isOpenLine = ({ contested, settled }: SaidLine) => contested !== null && settled === null

/** How many lines of a month are still open: contested and not settled, or sessions that nobody has said enough of. */
export const openOf = ({
  lines,
  unsettled,
}: {
  readonly lines: readonly SaidLine[]
  readonly unsettled: number
}) => lines.filter(isOpenLine).length + unsettled

/** What a settlement after the closing brings to the next month: the whole of what it comes to, less what was counted already. */
export const dueNext = (line: SaidLine, settledCents: number) => settledCents - countedCents(line)
