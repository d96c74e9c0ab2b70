import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { callFacts } from '../../call-facts.ts'
import type { PublicCall } from '../../contract.ts'
import styles from './ApplyPage.module.css'

/** What the call promises, when, where, by when; the charter; and the way in, for each role that is looked for. */
export function CallFacts({ call }: { call: PublicCall }) {
  const t = useTranslations('enrolment.call')
  const { language } = useLanguage()
  const format = useFormatter()
  const { closesOn, state, asked } = call
  const day = (of: string) =>
    format.dateTime(new Date(`${of}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
  const page = useTranslations('enrolment.call.page')
  const { dates, rhythm, places, until } = callFacts(call, { t: page, day, language })
  return (
    <>
      <PageHeader
        title={call.programmeName[language]}
        eyebrow={`${call.organisationName}, ${call.editionName[language]}`}
      >
        <p>{call.promise[language]}</p>
      </PageHeader>
      <ul className={styles.facts}>
        <li className={styles.fact}>
          <Icon name="calendar" />
          <div>
            {dates && <p className={styles.strong}>{dates}</p>}
            <p>{rhythm}</p>
          </div>
        </li>
        {places && (
          <li className={styles.fact}>
            <Icon name="pin" />
            <p className={styles.strong}>{places}</p>
          </li>
        )}
        {until && (
          <li className={styles.fact}>
            <Icon name="clock" />
            <p>{until}</p>
          </li>
        )}
      </ul>
      <Disclosure title={t('form.charter')}>
        <p className={styles.charter}>{call.charter[language]}</p>
      </Disclosure>
      {state === 'open' ? (
        <section className={styles.roles}>
          <h2 className={styles.title}>{t('page.choose')}</h2>
          {call.isReviewed && <p>{t('page.reviewed')}</p>}
          {asked.map(({ role, questions }) => (
            <div key={role} className={styles.role}>
              <LinkButton href={`?role=${role}`} variant="primary" size="large" wide>
                {call.words?.[role].joins[language] || t(`page.role.${role}`)}
              </LinkButton>
              <p className={styles.muted}>{t('page.minutes', { questions: questions.length })}</p>
            </div>
          ))}
        </section>
      ) : (
        <Banner tone="neutral" title={t(`page.${state}.title`)}>
          {t(`page.${state}.text`, { day: closesOn ? day(closesOn) : '' })}
        </Banner>
      )}
    </>
  )
}
