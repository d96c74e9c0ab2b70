import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { saveAgenda, showMeetingPapers, type AgendaPoint, type MeetingPapers } from '../../contract.ts'
import { AgendaFields } from './AgendaFields.tsx'
import styles from './Preparing.module.css'
import { usePointWords } from './use-point-words.ts'

/** The points of this meeting with their minutes; either of the two ticks, adds, takes away. */
export function AgendaCard({ papers }: { readonly papers: MeetingPapers }) {
  const t = useTranslations('meetings.preparing')
  const pointWords = usePointWords()
  const refusalText = useRefusalText('meetings')
  const [draft, setDraft] = useState<readonly AgendaPoint[]>()
  const { meeting, agenda, agendaEditedAt: editedAt, isOpen } = papers
  const save = useAction(saveAgenda, { refreshes: [showMeetingPapers], onSuccess: () => setDraft(undefined) })
  const keep = (next: readonly AgendaPoint[]) => save.run({ id: meeting.id, agenda: [...next], editedAt })
  const minutes = agenda.reduce((sum, point) => sum + point.minutes, 0)
  return (
    <Card
      title={t('agenda')}
      aside={
        isOpen && !draft ? (
          <Button variant="link" onPress={() => setDraft(agenda)}>
            {t('change')}
          </Button>
        ) : undefined
      }
    >
      {save.error && (
        <Banner tone="care" live>
          {refusalText(save.error)}
        </Banner>
      )}
      {draft ? (
        <AgendaFields
          points={draft}
          pending={save.pending}
          onChange={setDraft}
          onSave={() => keep(draft)}
          onCancel={() => setDraft(undefined)}
        />
      ) : (
        <>
          <ol className={styles.agenda}>
            {agenda.map((point) => (
              <li key={point.key}>
                <span className={styles.minutes}>{t('minutes', { minutes: point.minutes })}</span>
                {isOpen ? (
                  <Checkbox
                    isSelected={point.isDone}
                    onChange={(isDone) =>
                      keep(agenda.map((one) => (one.key === point.key ? { ...one, isDone } : one)))
                    }
                  >
                    {pointWords(point)}
                  </Checkbox>
                ) : (
                  <span>{pointWords(point)}</span>
                )}
              </li>
            ))}
          </ol>
          <p className={styles.quiet}>{t(editedAt === null ? 'made' : 'changed', { minutes })}</p>
        </>
      )}
    </Card>
  )
}
