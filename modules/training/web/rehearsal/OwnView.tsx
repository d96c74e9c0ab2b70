import { useTranslations } from 'use-intl'
import type { Rehearsal, RehearsalWords } from '../../contract.ts'
import training from '../Training.module.css'
import { RubricTable } from '../rubric/RubricTable.tsx'

/** What whoever defended says of it. */
export function OwnView({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const { menteeName, ownWords, rubric, beforeLevels, ownLevels } = rehearsal
  return (
    <>
      <h2>{menteeName}</h2>
      <RubricTable
        rubric={rubric}
        columns={[
          { label: t('beforeColumn'), levels: beforeLevels },
          { label: t('afterColumn'), levels: ownLevels },
        ]}
      />
      <Words words={ownWords} />
    </>
  )
}

/** The three lines, those that were written. */
export function Words({ words }: { readonly words: RehearsalWords | null }) {
  const t = useTranslations('training.rehearsal')
  return (['good', 'hard', 'next'] as const).map(
    (one) =>
      words?.[one] && (
        <div key={one}>
          <h3>{t(`words.${one}`)}</h3>
          <p className={training.long}>{words[one]}</p>
        </div>
      ),
  )
}
