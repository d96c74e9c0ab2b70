import { useTranslations } from 'use-intl'
import { Mark } from '../../../../../platform/web/design/Mark.tsx'
import { useLanguage } from '../../../../../platform/web/messages.tsx'
import { useSession } from '../../../../../platform/web/session.tsx'
import type { EditionResults } from '../../../contract.ts'
import styles from './Print.module.css'
import { writtenDate } from '../../../../../platform/written-date.ts'

/** On paper only: whose figures these are, of which days, and whether they are invented. */
export function PrintHead({ results }: { results: EditionResults }) {
  const t = useTranslations('insights.results')
  const { language } = useLanguage()
  const session = useSession()
  const { programmeName, name, startsOn, endsOn, on, invented, figures } = results
  const format = writtenDate(language, { dateStyle: 'long', timeZone: 'UTC' })
  const day = (value: string) => format.format(new Date(value))
  const pairs = figures.find((figure) => figure.name === 'met-once')!.denominator
  return (
    <div className={styles.head}>
      <p className={styles.line}>
        <Mark size={28} />
        <span>
          {t('printHead', {
            organisation: session?.organisation.name ?? '',
            programme: programmeName[language],
            name: name[language],
          })}
        </span>
        {invented && <span className={styles.end}>{t('invented')}</span>}
      </p>
      {pairs !== null && (
        <p>
          {startsOn !== null && endsOn !== null
            ? t('printPeriod', { from: day(startsOn), to: day(endsOn), pairs })
            : t('printNoPeriod', { day: day(on), pairs })}
        </p>
      )}
    </div>
  )
}
