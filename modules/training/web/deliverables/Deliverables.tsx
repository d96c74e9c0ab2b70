import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showDeliverables, type Deliverable } from '../../contract.ts'
import { useWeekWords } from '../use-week-words.ts'
import styles from '../Training.module.css'
import { HandInDialog } from './HandInDialog.tsx'
import { Version } from './Version.tsx'

/** What the project expects, what was handed in, and what was said of it. */
export function Deliverables({ relationshipId }: { readonly relationshipId: string }) {
  const t = useTranslations('training.deliverables')
  const when = useWeekWords()
  const [handed, setHanded] = useState<Deliverable>()
  const { data } = useEndpoint(showDeliverables, { relationshipId }, { followed: true })
  if (!data) return null
  return (
    <section className={styles.stack}>
      <h3>{t('title')}</h3>
      {data.deliverables.length === 0 && <p className={styles.help}>{t('none')}</p>}
      <ul className={styles.rows}>
        {data.deliverables.map((deliverable) => {
          const { expectedId, title, dueOn, isLate, versions } = deliverable
          const [latest, ...earlier] = versions
          return (
            <li key={expectedId} className={styles.row}>
              <div className={styles.heading}>
                <h4>{title}</h4>
                {latest ? (
                  <Badge tone={latest.isLate ? 'waiting' : 'done'}>
                    {t(latest.isLate ? 'inLate' : 'in')}
                  </Badge>
                ) : (
                  <span className={isLate ? styles.careful : styles.help}>
                    {t('due', { day: when.day(dueOn) })}
                    {isLate && `, ${t('late')}`}
                  </span>
                )}
              </div>
              {latest && <Version version={latest} />}
              {earlier.length > 0 && (
                <Disclosure title={t('earlier')} level={4}>
                  {earlier.map((version) => (
                    <Version key={version.id} version={version} />
                  ))}
                </Disclosure>
              )}
              {data.mayHandIn && (
                <div className={styles.actions}>
                  <Button
                    size="small"
                    icon="upload"
                    aria-label={t(latest ? 'againOf' : 'handInOf', { title })}
                    onPress={() => setHanded(deliverable)}
                  >
                    {t(latest ? 'again' : 'handIn')}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {handed && (
        <HandInDialog
          relationshipId={relationshipId}
          deliverable={handed}
          onClose={() => setHanded(undefined)}
        />
      )}
    </section>
  )
}
