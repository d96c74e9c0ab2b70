import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import {
  chooseSubject,
  listMeetings,
  listSubjects,
  showMeetingPapers,
  type MeetingPapers,
} from '../../contract.ts'
import styles from './Preparing.module.css'

/** What this one is about, in a line: chosen among the themes of the edition, or written. */
export function SubjectCard({ papers }: { readonly papers: MeetingPapers }) {
  const t = useTranslations('meetings.preparing.subject')
  const { meeting, isOpen } = papers
  const [isChanging, setIsChanging] = useState(false)
  if (meeting.subject === null && !isOpen) return null
  if (meeting.subject !== null && !isChanging)
    return (
      <Card
        title={t('title')}
        aside={
          isOpen ? (
            <Button variant="link" aria-label={t('changeIt')} onPress={() => setIsChanging(true)}>
              {t('change')}
            </Button>
          ) : undefined
        }
      >
        <p className={styles.subject}>{meeting.subject}</p>
      </Card>
    )
  return (
    <Card title={t('title')}>
      <ChooseSubject meetingId={meeting.id} subject={meeting.subject} />
    </Card>
  )
}

type ChooseSubjectProps = { readonly meetingId: string; readonly subject: string | null }

function ChooseSubject({ meetingId: id, subject: present }: ChooseSubjectProps) {
  const t = useTranslations('meetings.preparing.subject')
  const { language } = useLanguage()
  const refusalText = useRefusalText('meetings')
  const [written, setWritten] = useState(present ?? '')
  const { data } = useEndpoint(listSubjects, { id })
  const choose = useAction(chooseSubject, { refreshes: [showMeetingPapers, listMeetings] })
  const keep = (subject: string) => choose.run({ id, subject })
  const offered = data?.subjects ?? []
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault()
        keep(written)
      }}
    >
      {offered.length > 0 && (
        <Select
          label={t('offered')}
          placeholder={t('choose')}
          value={null}
          options={offered.map((subject) => ({ value: subject[language], label: subject[language] }))}
          onChange={keep}
        />
      )}
      <TextField
        label={t(offered.length > 0 ? 'other' : 'label')}
        value={written}
        maxLength={200}
        onChange={setWritten}
      />
      {choose.error && (
        <Banner tone="care" live>
          {refusalText(choose.error)}
        </Banner>
      )}
      <Button type="submit" pending={choose.pending}>
        {t('keep')}
      </Button>
    </form>
  )
}
