import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listEndings } from '../../contract.ts'
import styles from './Endings.module.css'

/** Why pairs ended, for whom it was told to; nothing where none did. */
export function Endings() {
  const t = useTranslations('feedback.ending')
  const format = useFormatter()
  const { language } = useLanguage()
  const { data } = useEndpoint(listEndings, {})
  if (!data || data.endings.length === 0) return null
  return (
    <section>
      <h2>{t('list')}</h2>
      <ul className={styles.list}>
        {data.endings.map(({ relationshipId, parties, editionName, endedAt, kind, ...told }) => (
          <li key={relationshipId}>
            <Card title={format.list(parties)} level={3}>
              <p className={styles.line}>
                {t(`kinds.${kind}`, {
                  edition: editionName[language],
                  date: format.dateTime(new Date(endedAt), { dateStyle: 'long' }),
                })}
              </p>
              <p>
                {t(`toldAs.${told.toldAs}`, {
                  name: told.name,
                  reason: t(`reasons.${told.reason ?? 'unsaid'}`),
                })}
              </p>
              {told.words && <blockquote className={styles.words}>{told.words}</blockquote>}
            </Card>
          </li>
        ))}
      </ul>
    </section>
  )
}
