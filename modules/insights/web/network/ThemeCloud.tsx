import { Link } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { placeOnScale } from '../../../enrolment/themes/index.ts'
import type { NetworkTheme } from '../../contract.ts'
import { usePercent } from '../results/use-percent.ts'
import styles from './Network.module.css'

type ThemeCloudProps = { readonly editionId: string; readonly themes: readonly NetworkTheme[] }

/** Tension across, answers upwards, a point's size the requests that wait; under ten answers, a strip of its own without a rate. */
export function ThemeCloud({ editionId, themes }: ThemeCloudProps) {
  const t = useTranslations('insights.network')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const percent = usePercent()
  const shown = themes.filter(({ state }) => state !== 'unused')
  const rated = shown.filter(({ low }) => low !== null)
  const others = shown.filter(({ low }) => low === null)
  const point = (theme: NetworkTheme, bottom: number | null) => (
    <Link
      key={theme.key}
      href={`/${organisation}/editions/${editionId}/searches?theme=${theme.key}`}
      className={styles.dot!}
      data-state={theme.state}
      style={{
        insetInlineStart: `${100 * placeOnScale({ asked: theme.open, places: theme.free })}%`,
        ...(bottom !== null && { bottom: `${bottom}%` }),
        ['--size' as string]: `${12 + 3 * Math.sqrt(theme.open)}px`,
      }}
    >
      <span className={styles.disc} aria-hidden="true" />
      <span className={styles.dotName}>{theme.words[language]}</span>
      <span className={styles.hidden}>
        {' '}
        {t('openFor', { open: theme.open, free: theme.free })}
        {theme.low !== null &&
          `, ${t('answeredOf', { answered: theme.answered, due: theme.due })} [${percent(theme.low)}–${percent(theme.high!)}]`}
      </span>
    </Link>
  )
  return (
    <div className={styles.cloud}>
      <div className={styles.plot}>
        <span className={styles.band} />
        {rated.map(({ key, low, high, ...theme }) => (
          <span
            key={key}
            className={styles.whisker}
            style={{
              insetInlineStart: `${100 * placeOnScale({ asked: theme.open, places: theme.free })}%`,
              bottom: `${100 * low!}%`,
              height: `${100 * (high! - low!)}%`,
            }}
          />
        ))}
        {rated.map((theme) => point(theme, (100 * theme.answered) / theme.due))}
        <span className={styles.above}>{t('axisAnswers')}</span>
      </div>
      <div className={styles.strip}>{others.map((theme) => point(theme, null))}</div>
      <p className={styles.quiet}>{t('axisTension')}</p>
    </div>
  )
}
