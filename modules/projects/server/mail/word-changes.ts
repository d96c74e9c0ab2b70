import type { Language } from '../../../../platform/contract.ts'
import type { MailWords } from '../../../../platform/server/mail/write-mail.ts'
import type { Translate } from '../../../../platform/server/messages.ts'
import { writtenDate } from '../../../../platform/written-date.ts'
import type { BriefChange, Sum } from '../../contract.ts'

const region = { fr: 'fr-FR', en: 'en-GB' } as const

export function wordSum(language: Language, t: Translate, sum: Sum): string {
  if (sum === null) return t('changed.unsaid')
  const { cents, currency } = sum
  return new Intl.NumberFormat(region[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100)
}

function wordDay(language: Language, t: Translate, day: string | null): string {
  if (day === null) return t('changed.unsaid')
  const written = writtenDate(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return written.format(new Date(`${day}T12:00:00.000Z`))
}

export const wordInstant = (language: Language, timeZone: string, instant: string): string =>
  writtenDate(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(
    new Date(instant),
  )

/** Sums, days and deliverables on a line each; words under their own title, as they were and as they are, or would be. */
export function wordChanges(
  language: Language,
  t: Translate,
  { changes, isProposed }: { readonly changes: readonly BriefChange[]; readonly isProposed: boolean },
): NonNullable<MailWords['sections']> {
  const short = changes.flatMap((change) => lineOf(language, t, change) ?? [])
  const long = changes.flatMap((change) => sectionOf(t, change, isProposed) ?? [])
  const lines = {
    title: t(isProposed ? 'changed.titleProposed' : 'changed.title'),
    content: [{ isOrdered: false, items: short }],
  }
  return short.length > 0 ? [lines, ...long] : long
}

function lineOf(language: Language, t: Translate, change: BriefChange): string | undefined {
  const line = (label: string, before: string, after: string) => t('changed.line', { label, before, after })
  switch (change.what) {
    case 'budget':
    case 'juniors':
      return line(
        t(`brief.${change.what}`),
        wordSum(language, t, change.before),
        wordSum(language, t, change.after),
      )
    case 'startsOn':
    case 'endsOn':
      return line(
        t(`brief.${change.what}`),
        wordDay(language, t, change.before),
        wordDay(language, t, change.after),
      )
    case 'dueOn':
      return line(
        t('changed.dueOn', { title: change.title }),
        wordDay(language, t, change.before),
        wordDay(language, t, change.after),
      )
    case 'renamed':
      return line(t('changed.renamed'), change.before, change.after)
    case 'removed':
      return t('changed.removed', { title: change.title })
    default:
      return undefined
  }
}

function sectionOf(t: Translate, change: BriefChange, isProposed: boolean) {
  const section = (title: string, before: string, after: string) => ({
    title,
    content: [
      t(isProposed ? 'changed.standing' : 'changed.before', { text: before || t('changed.unsaid') }),
      t(isProposed ? 'changed.proposed' : 'changed.after', { text: after || t('changed.unsaid') }),
    ],
  })
  switch (change.what) {
    case 'context':
    case 'audience':
    case 'constraints':
    case 'leftOut':
      return section(t(`brief.${change.what}`), change.before, change.after)
    case 'checks':
      return section(
        t('changed.checks', { title: change.title }),
        change.before.join(t('changed.apart')),
        change.after.join(t('changed.apart')),
      )
    default:
      return undefined
  }
}
