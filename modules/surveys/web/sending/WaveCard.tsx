import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { CopyButton } from '../../../../platform/web/design/CopyButton.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { PartBar } from '../../../../platform/web/design/PartBar.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { closeWave, showSurvey, type Survey, type Wave } from '../../contract.ts'
import { useLastDay } from '../use-last-day.ts'
import { useRate } from '../use-rate.ts'
import styles from '../Surveys.module.css'

/** One asking: how many answered, what left, its open link, and the way to end it before its day. */
export function WaveCard({ survey, wave }: { survey: Survey; wave: Wave }) {
  const t = useTranslations('surveys.sending')
  const rate = useRate()
  const longDay = useLongDay()
  const lastDay = useLastDay()
  const { state, asked, answered, openUrl } = wave
  return (
    <section className={styles.card}>
      <h2>{t('wave', { number: wave.number })}</h2>
      {state === 'planned' ? (
        <p>{t('planned', { day: longDay(wave.opensAt) })}</p>
      ) : (
        <p aria-live="polite">
          {asked > 0 ? t(state, { answered, asked, rate: rate(answered, asked) }) : null}
          {asked > 0 && <PartBar value={answered} max={asked} />}
        </p>
      )}
      {state === 'open' && wave.invitedAt === null && (asked > 0 || openUrl === null) && (
        <p className={styles.help}>{t('inviting', { asked })}</p>
      )}
      {state !== 'closed' && (
        <p className={styles.help}>{t('until', { day: lastDay(wave.closesAt, survey.timeZone) })}</p>
      )}
      {state !== 'planned' && asked > 0 && (
        <p className={styles.help}>{t('reminded', { count: wave.reminded })}</p>
      )}
      {wave.refused > 0 && <Banner tone="waiting">{t('refused', { count: wave.refused })}</Banner>}
      {openUrl !== null && (
        <>
          {state !== 'planned' && (
            <p className={styles.help}>{t('byOpenLink', { count: wave.byOpenLink })}</p>
          )}
          {state === 'open' && (
            <div className={styles.buttons}>
              <CopyButton text={openUrl}>{t('copyLink')}</CopyButton>
            </div>
          )}
          <p className={styles.help}>{t('linkPromise')}</p>
        </>
      )}
      {state !== 'closed' && <End survey={survey} wave={wave} />}
    </section>
  )
}

function End({ survey: { id }, wave: { number, state } }: { survey: Survey; wave: Wave }) {
  const t = useTranslations('surveys.sending')
  const refusalText = useRefusalText('surveys')
  const [isAsking, setIsAsking] = useState(false)
  const isPlanned = state === 'planned'
  const close = useAction(closeWave, {
    refreshes: [showSurvey],
    onSuccess: () => {
      setIsAsking(false)
      notify({ message: t(isPlanned ? 'cancelDone' : 'closeDone') })
    },
  })
  return (
    <div className={styles.buttons}>
      <Button onPress={() => setIsAsking(true)}>{t(isPlanned ? 'cancel' : 'close')}</Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t(isPlanned ? 'cancel' : 'closeTitle')}
        size="small"
        role="alertdialog"
        actions={
          <Button variant="primary" pending={close.pending} onPress={() => close.run({ id, number })}>
            {t(isPlanned ? 'cancel' : 'closeConfirm')}
          </Button>
        }
      >
        <p>{t(isPlanned ? 'cancelText' : 'closeText')}</p>
        {close.error && (
          <Banner tone="care" live>
            {refusalText(close.error)}
          </Banner>
        )}
      </Dialog>
    </div>
  )
}
