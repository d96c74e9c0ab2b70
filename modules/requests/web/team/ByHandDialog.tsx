import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ComboBox } from '../../../../platform/web/design/ComboBox.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { closeSearch, pairByHand, type EditionSearch, type MentorShown } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'

type ByHandDialogProps = {
  readonly search: EditionSearch
  readonly free: readonly MentorShown[]
  readonly onClose: () => void
}

/** The team pairs by hand, or says that nobody was found and what there is instead. */
export function ByHandDialog({ search, free, onClose }: ByHandDialogProps) {
  const t = useTranslations('requests.byHand')
  const refusalText = useRefusalText('requests')
  const [mentorId, setMentorId] = useState('')
  const [offer, setOffer] = useState('')
  const onSuccess = (message: string) => () => {
    notify({ message })
    onClose()
  }
  const pair = useAction(pairByHand, { onSuccess: onSuccess(t('paired')) })
  const close = useAction(closeSearch, { onSuccess: onSuccess(t('closed')) })
  const error = pair.error ?? close.error
  return (
    <Dialog isOpen onClose={onClose} title={t('title', { name: search.asker })}>
      <div className={styles.main}>
        <p className={styles.need}>{search.need}</p>
        <ComboBox
          label={t('mentor')}
          description={t('mentorHelp', { count: free.length })}
          value={mentorId}
          onChange={(id) => setMentorId(id ?? '')}
          options={free.map(({ enrolmentId, name, jobTitle, city }) => ({
            value: enrolmentId,
            label: [name, jobTitle, city].filter(Boolean).join(', '),
          }))}
        />
        <div>
          <Button
            variant="primary"
            isDisabled={mentorId === ''}
            pending={pair.pending}
            onPress={() => pair.run({ id: search.id, mentorEnrolmentId: mentorId })}
          >
            {t('pair')}
          </Button>
        </div>
        <TextArea
          label={t('offer')}
          description={t('offerHelp')}
          optional
          value={offer}
          onChange={setOffer}
          maxLength={1000}
          rows={2}
        />
        <div>
          <Button pending={close.pending} onPress={() => close.run({ id: search.id, offer })}>
            {t('close')}
          </Button>
        </div>
        {error && (
          <Banner tone="care" live>
            {refusalText(error)}
          </Banner>
        )}
      </div>
    </Dialog>
  )
}
