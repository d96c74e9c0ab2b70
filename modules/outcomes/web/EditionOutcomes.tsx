import { useTranslations } from 'use-intl'
import { Card } from '../../../platform/web/design/Card.tsx'
import { Disclosure } from '../../../platform/web/design/Disclosure.tsx'
import { useLongDay } from '../../../platform/web/use-long-day.ts'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { Came, showEditionOutcomes, type EditionOutcomes as Outcomes } from '../contract.ts'
import styles from './Outcomes.module.css'

const first = 3

/** Good news told to the team, by name; how many pairs wrote something; introductions as counts. */
export function EditionOutcomes({ editionId }: { readonly editionId: string }) {
  const t = useTranslations('outcomes.team')
  const { data } = useEndpoint(showEditionOutcomes, { editionId })
  if (!data || (data.pairsWithOutcome === 0 && data.introductions.made === 0)) return null
  const { news, pairs, pairsWithOutcome, introductions } = data
  const rest = news.slice(first)
  return (
    <Card title={t('title')}>
      <div className={styles.section}>
        <p className={styles.muted}>{t('pairs', { count: pairsWithOutcome, pairs })}</p>
        <News news={news.slice(0, first)} />
        {rest.length > 0 && (
          <Disclosure title={t('more', { count: rest.length })}>
            <News news={rest} />
          </Disclosure>
        )}
        {introductions.made > 0 && <Introductions introductions={introductions} />}
      </div>
    </Card>
  )
}

function News({ news }: Pick<Outcomes, 'news'>) {
  const t = useTranslations('outcomes.team')
  const longDay = useLongDay()
  return (
    <ul>
      {news.map(({ id, on, words, name }) => (
        <li key={id} className={styles.line}>
          <div className={styles.words}>
            <p className={styles.quote}>{t('quote', { words })}</p>
            <p className={styles.day}>{t('by', { name, day: longDay(on) })}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Introductions({ introductions: { made, asked, came } }: Pick<Outcomes, 'introductions'>) {
  const t = useTranslations('outcomes.team')
  const said = Came.options.reduce((sum, one) => sum + came[one], 0)
  return (
    <p className={styles.muted}>
      {t('introductions', { count: made })}{' '}
      {said > 0 &&
        t('came', {
          met: came.met,
          inTouch: came['in-touch'],
          notYet: came['not-yet'],
          nothing: came.nothing,
        })}{' '}
      {asked > said && t('silent', { count: asked - said })}
    </p>
  )
}
