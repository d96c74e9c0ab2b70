import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../../../platform/first-name.ts'
import { Banner } from '../../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../../platform/web/design/Button.tsx'
import { useEndpoint } from '../../../../../platform/web/use-endpoint.ts'
import { useLongDay } from '../../../../../platform/web/use-long-day.ts'
import { agreeToAgreement, closeAgreement, showAgreement } from '../../../contract/agreement.ts'
import type { InPair } from '../room/slots.ts'
import { useTogetherAction } from '../together/use-together-action.ts'
import styles from './Agreement.module.css'
import { AgreementDialog } from './AgreementDialog.tsx'
import { Changes } from './Changes.tsx'

/** A change that waits: what it changes, whose turn it is, since when. */
export function AgreementWaits({ relationship: { id, partner } }: InPair) {
  const t = useTranslations('relationships.agreement.waiting')
  const longDay = useLongDay()
  const { data } = useEndpoint(showAgreement, { id })
  const agree = useTogetherAction(agreeToAgreement, [showAgreement])
  const close = useTogetherAction(closeAgreement, [showAgreement])
  const [isAnswering, setIsAnswering] = useState(false)
  if (!data?.waiting) return null
  const { waiting, versions } = data
  const present = versions[0]!.terms
  const act = { id, agreementId: waiting.id }
  const values = {
    name: firstName(waiting.by.isMe ? partner.name : waiting.by.name),
    since: longDay(waiting.since),
  }
  return (
    <Banner
      tone="waiting"
      title={t(waiting.isMineAgreed ? 'mine' : 'theirs', values)}
      actions={
        waiting.isMineAgreed ? (
          waiting.by.isMe && (
            <Button size="small" pending={close.pending} onPress={() => close.run(act)}>
              {t('takeBack')}
            </Button>
          )
        ) : (
          <>
            <Button variant="primary" pending={agree.pending} onPress={() => agree.run(act)}>
              {t('agree')}
            </Button>
            <Button onPress={() => setIsAnswering(true)}>{t('otherwise')}</Button>
            <Button variant="quiet" pending={close.pending} onPress={() => close.run(act)}>
              {t('keep')}
            </Button>
          </>
        )
      }
    >
      <div className={styles.body}>
        <Changes before={present} after={waiting.terms} />
        <p>{t('until')}</p>
      </div>
      {isAnswering && (
        <AgreementDialog
          id={id}
          present={present}
          from={waiting.terms}
          insteadOf={waiting.id}
          onClose={() => setIsAnswering(false)}
        />
      )}
    </Banner>
  )
}
