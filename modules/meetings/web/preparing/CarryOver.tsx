import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { carryOver, showMeetingPapers, type MeetingPapers } from '../../contract.ts'
import styles from './Preparing.module.css'

/** What, who, and by when if one says so. */
export function CarryOver({
  papers,
  onClose,
}: {
  readonly papers: MeetingPapers
  readonly onClose: () => void
}) {
  const t = useTranslations('meetings.preparing')
  const refusalText = useRefusalText('meetings')
  const [text, setText] = useState('')
  const [who, setWho] = useState<'me' | 'partner' | 'both'>('me')
  const [byOn, setByOn] = useState('')
  const add = useAction(carryOver, { refreshes: [showMeetingPapers], onSuccess: onClose })
  const name = firstName(papers.partnerName)
  return (
    <div className={styles.fields}>
      <TextField label={t('what')} value={text} maxLength={300} onChange={setText} autoFocus />
      <RadioGroup
        label={t('whoDoes')}
        orientation="horizontal"
        value={who}
        onChange={setWho}
        options={(['me', 'partner', 'both'] as const).map((value) => ({
          value,
          label: t(`who.${value}`, { name }),
        }))}
      />
      <TextField label={t('byWhen')} type="date" optional value={byOn} onChange={setByOn} />
      {add.error && (
        <Banner tone="care" live>
          {refusalText(add.error)}
        </Banner>
      )}
      <div className={styles.actions}>
        <Button
          variant="primary"
          isDisabled={text.trim() === ''}
          pending={add.pending}
          onPress={() =>
            add.run({
              id: papers.meeting.id,
              text,
              who: who === 'both' ? null : who,
              byOn: byOn === '' ? null : byOn,
            })
          }
        >
          {t('add')}
        </Button>
        <Button variant="link" onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
