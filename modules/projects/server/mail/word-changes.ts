import type { Language } from '../../../../platform/contract.ts'
import type { MailWords } from '../../../../platform/server/mail/write-mail.ts'
import type { Translate } from '../../../../platform/server/messages.ts'
import { writtenDate } from '../../../../platform/written-date.ts'
import type { BriefChange, Sum } from '../../rules.ts'

const region = { fr: 'fr-FR', en: 'en-GB' } as const

export function wordSum(language: Language, t: Translate, sum: Sum): string {
  if (sum === null) return t('mail.changed.unsaid')
  const { cents, currency } = sum
  return new Intl.NumberFormat(region[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100)
}

function wordDay(language: Language, t: Translate, day: string | null): string {
  if (day === null) return t('mail.changed.unsaid')
  const written = writtenDate(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return written.format(new Date(`${day}T12:00:00.000Z`))
}

/** Sums and days on a line each; words under their own title, as they were and as they are. */
export function wordChanges(
  language: Language,
  t: Translate,
  changes: readonly BriefChange[],
): NonNullable<MailWords['sections']> {
  const short: string[] = []
  const long: { title: string; content: string[] }[] = []
  for (const change of changes) {
    const label = t(`brief.${change.what}`)
    const line = (before: string, after: string) => t('mail.changed.line', { label, before, after })
    if (change.what === 'budget' || change.what === 'juniors')
      short.push(line(wordSum(language, t, change.before), wordSum(language, t, change.after)))
    else if (change.what === 'startsOn' || change.what === 'endsOn')
      short.push(line(wordDay(language, t, change.before), wordDay(language, t, change.after)))
    else
      long.push({
        title: label,
        content: [
          t('mail.changed.before', { text: change.before || t('mail.changed.unsaid') }),
          t('mail.changed.after', { text: change.after || t('mail.changed.unsaid') }),
        ],
      })
  }
  const lines = { title: t('mail.changed.title'), content: [{ isOrdered: false, items: short }] }
  return short.length > 0 ? [lines, ...long] : long
}
