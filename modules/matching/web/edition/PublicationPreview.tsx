import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Language } from '../../../../platform/contract.ts'
import { proposalWords, type Sentence, type Translate } from '../../rules.ts'
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
  const example = exampleOf(run, useTranslations('matching'), language)
  return (
    <div className={styles.preview}>
      <p>{t('lead', { pairs: run.pairs.length, mails: reached.length })}</p>
      {example && (
        <section>
          <h3 className={styles.heading}>{t('example')}</h3>
          <div className={styles.mail}>
            <p className={styles.muted}>{t('mailTo', { name: example.name })}</p>
            <p className={styles.subject}>{example.words.subject}</p>
            <p>{example.words.greeting}</p>
            <p>{example.words.body}</p>
            {example.words.why !== null && <p>{example.words.why}</p>}
            <ol className={styles.reasons}>
              {example.words.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ol>
            <p className={styles.action}>{example.words.action}</p>
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

/** The first mail, word for word, in the language of the screen. */
function exampleOf({ example, receivers }: PreparedRun, translate: Translate, language: Language) {
  const receiver = receivers.find(({ enrolmentId }) => enrolmentId === example?.enrolmentId)
  if (!example || !receiver) return undefined
  const { name, partner, role } = receiver
  const reasons = example.reasons as Sentence[]
  return {
    name,
    words: proposalWords({ role, name, partner, edition: example.edition, reasons }, language, translate),
  }
}
