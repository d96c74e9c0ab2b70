import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import styles from './PublicationPreview.module.css'
import type { PreparedRun } from './use-publication.ts'

const mostNames = 12

/** Exactly who will receive what, the e-mail in words, and who cannot be reached. */
export function PublicationPreview({ run }: { run: PreparedRun }) {
  const t = useTranslations('matching.studio.publish')
  const { language } = useLanguage()
  const reached = run.receivers.filter(({ email }) => email !== null)
  const silent = run.receivers.filter(({ email }) => email === null)
  const names = silent.slice(0, mostNames).map(({ name }) => name)
  const more = silent.length > mostNames ? ['…'] : []
  const example = reached[0]
  return (
    <div className={styles.preview}>
      <p>{t('lead', { pairs: run.pairs.length, mails: reached.length })}</p>
      {example && (
        <section>
          <h3 className={styles.heading}>{t('example')}</h3>
          <div className={styles.mail}>
            <p className={styles.muted}>{t('mailTo', { name: example.name })}</p>
            <p className={styles.subject}>{t('mailSubject', { partner: example.partner })}</p>
            <p>{t('mailBody', { name: example.name, partner: example.partner })}</p>
          </div>
        </section>
      )}
      {silent.length > 0 && (
        <Banner tone="waiting">
          {t('noEmail', {
            count: silent.length,
            names: new Intl.ListFormat(language, { type: 'unit' }).format([...names, ...more]),
          })}
        </Banner>
      )}
      {reached.length > 0 && (
        <Disclosure title={t('seeAll', { count: reached.length })}>
          <ul role="list" className={styles.receivers}>
            {reached.map((receiver) => (
              <li key={`${receiver.enrolmentId} ${receiver.partner}`}>
                {t('receiver', {
                  name: receiver.name,
                  email: receiver.email ?? '',
                  partner: receiver.partner,
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
