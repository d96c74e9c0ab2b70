import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { settleCarried, showMeetingPapers, type Carried, type MeetingPapers } from '../../contract.ts'
import { useWhen } from '../use-when.ts'
import { CarryOver } from './CarryOver.tsx'
import styles from './Preparing.module.css'

/** Who does what before next time: what is open of earlier meetings, and what was said at this one. */
export function CarriedCard({ papers }: { readonly papers: MeetingPapers }) {
  const t = useTranslations('meetings.preparing')
  const when = useWhen()
  const refusalText = useRefusalText('meetings')
  const [isAdding, setIsAdding] = useState(false)
  const { meeting, carried, isOpen } = papers
  const name = firstName(papers.partnerName)
  const settle = useAction(settleCarried, {
    refreshes: [showMeetingPapers],
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const words = ({ text, who, byOn }: Carried) => (
    <span className={styles.carried}>
      {text}
      <small>
        {t(`who.${who ?? 'both'}`, { name })}
        {byOn !== null && t('before', { day: when.day(byOn) })}
      </small>
    </span>
  )
  return (
    <Card
      title={t('carry')}
      aside={
        isOpen && !isAdding ? (
          <Button variant="link" onPress={() => setIsAdding(true)}>
            {t('add')}
          </Button>
        ) : undefined
      }
    >
      {carried.length === 0 && !isAdding && <p className={styles.quiet}>{t('nothingCarried')}</p>}
      <ul className={styles.list}>
        {carried.map((one) => (
          <li key={one.id}>
            {isOpen ? (
              <Checkbox
                isSelected={one.isDone}
                onChange={(isDone) =>
                  settle.run({ id: meeting.id, carriedId: one.id, as: isDone ? 'done' : 'open' })
                }
              >
                {words(one)}
              </Checkbox>
            ) : (
              words(one)
            )}
            {isOpen && (
              <Button
                variant="quiet"
                icon="trash"
                aria-label={t('drop', { words: one.text })}
                onPress={() => settle.run({ id: meeting.id, carriedId: one.id, as: 'dropped' })}
              />
            )}
          </li>
        ))}
      </ul>
      {isAdding && <CarryOver papers={papers} onClose={() => setIsAdding(false)} />}
    </Card>
  )
}
