import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { countCheckIns } from '../../contract.ts'
import styles from './CheckIn.module.css'

/** What the team sees of check-ins: how many answered, and counts from five answers up. */
export function CheckInCounts({ editionId }: { editionId: string }) {
  const t = useTranslations('feedback.counts')
  const { language } = useLanguage()
  const { data } = useEndpoint(countCheckIns, { editionId })
  if (!data || data.moments.length === 0) return null
  return (
    <Card title={t('title')}>
      {data.moments.map(({ moment, asked, answered, questions }) => {
        const counted = questions.filter(({ options }) => options !== null)
        return (
          <div key={moment} className={styles.moment}>
            <Disclosure title={t(`moment.${moment}`)}>
              {counted.length === 0 && <p>{t('few')}</p>}
              {counted.map(({ key, wording, options }) => (
                <div key={key}>
                  <p>{wording[language]}</p>
                  <ul>
                    {options!.map((option) => (
                      <li key={option.key}>
                        {t('option', { label: option.label[language], count: option.count })}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </Disclosure>
            <p>{t('answered', { answered, asked })}</p>
          </div>
        )
      })}
    </Card>
  )
}
