import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { StatementLine } from '../../contract.ts'
import { isLateLine } from '../../rules.ts'
import { useWeekWords } from '../use-week-words.ts'

/** "Séance du 28 octobre, confirmée après la clôture d’octobre", of a line that comes from an earlier month, a correction of one of its sessions too; null of any other. */
export function useLateWords() {
  const t = useTranslations('training.statement')
  const when = useWeekWords()
  const format = useFormatter()
  return (line: StatementLine, month: string): string | null => {
    if (line.ofOn) return t('ofSession', { day: when.date(line.ofOn) })
    if (!isLateLine(line, month)) return null
    const of = format.dateTime(new Date(`${line.on}T12:00:00Z`), { month: 'long', timeZone: 'UTC' })
    return t('late', { day: when.date(line.on), month: of })
  }
}
