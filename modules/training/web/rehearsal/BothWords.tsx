import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { Rehearsal } from '../../contract.ts'
import training from '../Training.module.css'
import { RubricTable } from '../rubric/RubricTable.tsx'
import { KeepForm } from './KeepForm.tsx'
import { OwnView, Words } from './OwnView.tsx'
import { PractiseButton } from './PractiseButton.tsx'
import styles from './Rehearsal.module.css'

/** Side by side, with what the two come back to and what is kept of it. */
export function BothWords({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const organisation = useOrganisation()
  const { mentorWords, mentorName, isMentor, kept, relationshipId, rubric, mentorLevels, toReview } =
    rehearsal
  return (
    <div className={training.page}>
      <div className={styles.both}>
        <section className={styles.aside}>
          <OwnView rehearsal={rehearsal} />
        </section>
        {mentorWords && (
          <section className={styles.aside}>
            <h2>{mentorName}</h2>
            <RubricTable rubric={rubric} columns={[{ label: t('mentorColumn'), levels: mentorLevels }]} />
            <Words words={mentorWords} />
          </section>
        )}
      </div>
      {toReview.length > 0 && (
        <section className={training.section}>
          <h2>{t('toReview')}</h2>
          <ul className={training.lines}>
            {toReview.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {isMentor ? (
        kept && (
          <section className={training.section}>
            <h2>{t('keptOf')}</h2>
            <blockquote className={training.word}>{kept}</blockquote>
          </section>
        )
      ) : (
        <KeepForm rehearsal={rehearsal} />
      )}
      <div className={training.actions}>
        <LinkButton href={`/${organisation}/pairs/${relationshipId}`}>{t('back')}</LinkButton>
        <PractiseButton relationshipId={relationshipId} again />
      </div>
    </div>
  )
}
