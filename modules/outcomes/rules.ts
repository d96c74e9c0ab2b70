import { readableForDays } from '../relationships/rules.ts'

/** As many as anybody writes, and no more than a page can hold. */
export const mostOutcomes = 60
export const mostIntroductions = 20

/** An introduction is asked about once, when there was time to meet. */
export const askedAfterDays = 21
/** The mail's link to answer. */
export const answerWithinDays = 30

type Life = {
  readonly activatedAt: string | null
  readonly endedAt: string | null
  readonly endedKind: string | null
}

/** Something comes of a pair long after its end: until its words are erased. */
export function whyNotWrite({ activatedAt, endedAt }: Life, now: string): 'not-begun' | 'erased' | undefined {
  if (activatedAt === null) return 'not-begun'
  const erasedAt = endedAt === null ? null : Date.parse(endedAt) + readableForDays * 86_400_000
  return erasedAt !== null && erasedAt <= Date.parse(now) ? 'erased' : undefined
}

/** Who left a pair early is written to no more by the other; after its own last day both may still be glad. */
export const mayTellPartner = ({ activatedAt, endedAt, endedKind }: Life): boolean =>
  activatedAt !== null && (endedAt === null || endedKind === 'completed')

/** Good news is told once: a line that is edited again writes to nobody again. */
export const isNews = (before: boolean, after: boolean): boolean => !before && after

export const countsOfCame = <Came extends string>(
  all: readonly Came[],
  rows: readonly { readonly came: string | null }[],
): Record<Came, number> =>
  Object.fromEntries(all.map((came) => [came, rows.filter((row) => row.came === came).length])) as Record<
    Came,
    number
  >
