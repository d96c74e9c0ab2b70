import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Tabs } from '../../../../platform/web/design/Tabs.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import type { MeetingPapers, NoteAudience } from '../../contract.ts'
import { NoteField } from './NoteField.tsx'
import styles from './Preparing.module.css'

const audiences = ['mine', 'two', 'team'] as const

/** Three audiences, said before a word is written: a text never moves from one to another. */
export function NotesCard({ papers }: { readonly papers: MeetingPapers }) {
  const t = useTranslations('meetings.notes')
  const [chosen, setChosen] = useState<NoteAudience>('mine')
  const name = firstName(papers.partnerName)
  return (
    <Card title={t('title')}>
      <Tabs
        label={t('audiences')}
        selected={chosen}
        onSelect={(id) => setChosen(audiences.find((one) => one === id) ?? 'mine')}
        tabs={audiences.map((audience) => ({
          id: audience,
          label: t(`tabs.${audience}`),
          content: <OfAudience key={audience} papers={papers} audience={audience} name={name} />,
        }))}
      />
    </Card>
  )
}

type OfAudienceProps = {
  readonly papers: MeetingPapers
  readonly audience: NoteAudience
  readonly name: string
}

function OfAudience({ papers, audience, name }: OfAudienceProps) {
  const t = useTranslations('meetings.notes')
  const { notes, isOpen } = papers
  const mine = notes.find((note) => note.audience === audience && note.by === 'me')
  const theirs = notes.find((note) => note.audience === audience && note.by === 'partner')
  return (
    <div className={styles.notes}>
      <p className={styles.quiet}>{t(`readBy.${audience}`, { name })}</p>
      {isOpen ? (
        <NoteField meetingId={papers.meeting.id} audience={audience} note={mine} name={name} />
      ) : (
        <p className={styles.words}>{mine?.text ?? t('none')}</p>
      )}
      {theirs && (
        <section className={styles.theirs}>
          <h3>{t('theirs', { name })}</h3>
          <p className={styles.words}>{theirs.text}</p>
        </section>
      )}
    </div>
  )
}
