import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showRunBook } from '../../contract.ts'
import styles from './RunBook.module.css'
import { useStepDay } from './use-step-day.ts'

const shown = 3

/** The next steps of the team, on the edition's page. */
export function RunBookCard({ editionId }: { editionId: string }) {
  const t = useTranslations('guidance.runBook')
  const organisation = useOrganisation()
  const day = useStepDay()
  const { data } = useEndpoint(showRunBook, { editionId })
  if (!data?.applies) return null
  const next = data.steps.filter(({ done }) => done === null).slice(0, shown)
  return (
    <Card title={t('title')}>
      {next.length === 0 && <p className={styles.quiet}>{t('allDone')}</p>}
      <ul className={styles.next}>
        {next.map(({ key, on }) => (
          <li key={key}>
            <p>{t(`steps.${key}.title`)}</p>
            <p className={on !== null && on < data.today ? styles.late : styles.quiet}>{day(on)}</p>
          </li>
        ))}
      </ul>
      <TextLink href={`/${organisation}/editions/${editionId}/run-book`}>{t('all')}</TextLink>
    </Card>
  )
}
