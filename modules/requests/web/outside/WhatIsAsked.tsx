import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { acceptOutside, declineOutside, type OutsiderAsked } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'

type WhatIsAskedProps = {
  readonly asked: OutsiderAsked
  readonly token: string
  readonly onSaid: (said: 'yes' | 'no') => void
}

/** All that a mentor does here, the charter, and the two answers. */
export function WhatIsAsked({ asked, token, onSaid }: WhatIsAskedProps) {
  const t = useTranslations('requests.becomeMentor')
  const { language } = useLanguage()
  const format = useFormatter()
  const refusalText = useRefusalText('requests')
  const [name, setName] = useState(asked.name ?? '')
  const [isMissing, setIsMissing] = useState(false)
  const accept = useAction(acceptOutside, { refreshes: [], onSuccess: () => onSaid('yes') })
  const decline = useAction(declineOutside, { refreshes: [], onSuccess: () => onSaid('no') })
  const error = accept.error ?? decline.error
  const { inviterName: inviter, relation, line, meetingMinutes: minutes, everyDays } = asked
  const weeks = Math.max(1, Math.round(asked.durationDays / 7))
  const yes = () => {
    setIsMissing(name.trim() === '')
    if (name.trim() !== '') accept.run({ token, name: name.trim() })
  }
  return (
    <>
      <PageHeader
        eyebrow={`${asked.organisationName}, ${asked.editionName[language]}`}
        title={t('title', { inviter })}
      >
        {relation && <p>{t('relation', { inviter, relation })}</p>}
        {line && <p className={styles.said}>{line}</p>}
      </PageHeader>
      <section className={styles.main}>
        <h2>{t('askedTitle')}</h2>
        <ul className={styles.asked}>
          <li>
            {asked.booksHours ? t('hours', { minutes }) : t('rhythm', { minutes, days: everyDays, weeks })}
          </li>
          <li>{t('choose')}</li>
          <li>{t('place')}</li>
          <li>{t('seen')}</li>
        </ul>
        <Disclosure title={t('charter')}>
          <p className={styles.said}>{asked.charter[language]}</p>
        </Disclosure>
        <TextField
          label={t('name')}
          description={t('nameHelp')}
          value={name}
          onChange={setName}
          maxLength={120}
          isRequired
          {...(isMissing && name.trim() === '' && { errorMessage: t('nameMissing') })}
        />
        {error && (
          <Banner tone="care" live>
            {refusalText(error)}
          </Banner>
        )}
        <div className={styles.acts}>
          <Button variant="primary" size="large" pending={accept.pending} onPress={yes}>
            {t('yes')}
          </Button>
          <Button variant="quiet" pending={decline.pending} onPress={() => decline.run({ token })}>
            {t('no')}
          </Button>
        </div>
        <p className={styles.quiet}>
          {t('until', {
            day: format.dateTime(new Date(asked.until), { dateStyle: 'long', timeZone: asked.timeZone }),
          })}
        </p>
      </section>
    </>
  )
}
