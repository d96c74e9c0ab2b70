import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOwnEnrolments } from '../../contract.ts'
import { ownEnrolmentOver } from './slots.ts'
import styles from './OwnAnswers.module.css'

/** The way to one's own answers, an edition a line. Who takes part in nothing sees nothing of it. */
export function OwnEnrolments() {
  const t = useTranslations('enrolment.own')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { data } = useEndpoint(listOwnEnrolments, {})
  if (!data || data.enrolments.length === 0) return null
  return (
    <section>
      <h2 className={styles.title}>{t('title')}</h2>
      <ul>
        {data.enrolments.map(({ id, role, programmeName, editionName, answered, asked, whyNotChange }) => (
          <li key={id} className={styles.row}>
            <div>
              <TextLink href={`/${organisation}/own-enrolments/${id}`}>
                {t('where', { programme: programmeName[language], edition: editionName[language] })}
              </TextLink>
              <p className={styles.count}>{t(`${whyNotChange === 'withdrawn' ? 'was' : 'as'}.${role}`)}</p>
              {whyNotChange === 'withdrawn' && <Parts of={ownEnrolmentOver} enrolmentId={id} />}
            </div>
            {whyNotChange !== 'withdrawn' && (
              <p className={styles.count}>
                {t(whyNotChange === null ? 'open' : 'read', { answered, asked })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
