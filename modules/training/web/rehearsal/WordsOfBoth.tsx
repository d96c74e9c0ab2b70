import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import type { Rehearsal } from '../../contract.ts'
import { BothWords } from './BothWords.tsx'
import { Notes } from './Notes.tsx'
import { OwnView } from './OwnView.tsx'
import styles from './Rehearsal.module.css'
import { WordsForm } from './WordsForm.tsx'

/** After the questions: their own view, then the mentor's, then both side by side. */
export function WordsOfBoth({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const { step, isMentor, mentorName, menteeName } = rehearsal
  if (step === 'over') return <BothWords rehearsal={rehearsal} />
  if (step === 'own' && !isMentor) return <WordsForm rehearsal={rehearsal} whose="own" />
  if (step === 'mentor' && isMentor)
    return (
      <div className={styles.both}>
        <WordsForm rehearsal={rehearsal} whose="mentor" />
        <div className={styles.aside}>
          <OwnView rehearsal={rehearsal} />
          <Notes rehearsal={rehearsal} />
        </div>
      </div>
    )
  return (
    <>
      <p role="status" className={styles.lead}>
        {isMentor
          ? t('ownFirst', { name: firstName(menteeName) })
          : t('mentorNow', { name: firstName(mentorName) })}
      </p>
      {isMentor && <Notes rehearsal={rehearsal} />}
    </>
  )
}
