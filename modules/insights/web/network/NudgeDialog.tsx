import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import type { NudgeKind } from '../../../requests/contract.ts'
import type { NetworkPerson } from '../../contract.ts'
import { Leaving } from './Leaving.tsx'
import styles from './Network.module.css'
import { NudgeForm, type Sent } from './NudgeForm.tsx'
import { useNudgeWords } from './use-nudge-words.ts'

type NudgeDialogProps = {
  readonly editionId: string
  readonly kind: Exclude<NudgeKind, 'answer'>
  readonly theme?: { readonly key: string; readonly words: string }
  readonly people: readonly NetworkPerson[]
  readonly onClose: () => void
}

/** Who would be written to, who would not and why, and the words. */
export function NudgeDialog({ editionId, kind, theme, people, onClose }: NudgeDialogProps) {
  const t = useTranslations('insights.network.nudge')
  const wordsOf = useNudgeWords()
  const [begun] = useState(people)
  const [sent, setSent] = useState<Sent>()
  const reached = begun.filter(({ writtenTo }) => !writtenTo)
  const aside = begun.length - reached.length
  return (
    <Dialog isOpen onClose={onClose} title={t(`${kind}.title`, { count: reached.length })}>
      <div className={styles.main}>
        <p className={styles.quiet}>
          {reached.map(({ name }) => name).join(', ')}
          {aside > 0 && ` ${t('aside', { count: aside })}`}
        </p>
        {sent ? (
          <Leaving key={sent.id} sent={sent} onTakenBack={() => setSent(undefined)} />
        ) : (
          reached.length > 0 && (
            <NudgeForm
              editionId={editionId}
              kind={kind}
              theme={theme?.key ?? null}
              words={wordsOf(kind, theme?.words)}
              enrolmentIds={reached.map(({ enrolmentId }) => enrolmentId)}
              onSent={setSent}
            />
          )
        )}
      </div>
    </Dialog>
  )
}
