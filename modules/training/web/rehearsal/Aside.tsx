import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import type { Rehearsal } from '../../contract.ts'
import { RubricDialog } from '../rubric/RubricDialog.tsx'
import { RubricTable } from '../rubric/RubricTable.tsx'
import { useWeekWords } from '../use-week-words.ts'
import training from '../Training.module.css'
import styles from './Rehearsal.module.css'

/** How whoever defends sees themselves, first; the mentor's column is closed until theirs is done. */
export function Aside({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const when = useWeekWords()
  const [isEditing, setIsEditing] = useState(false)
  const { rubric, beforeLevels, ownLevels, aim, realOne, menteeName, step } = rehearsal
  const name = firstName(menteeName)
  return (
    <aside className={styles.aside} aria-label={t('asideTitle', { name })}>
      <h2>{t('asideTitle', { name })}</h2>
      <p className={training.help}>{t(rubric.length === 0 ? 'noRubric' : 'rubricHelp')}</p>
      <RubricTable
        rubric={rubric}
        columns={[
          { label: t('beforeColumn'), levels: beforeLevels },
          { label: t('afterColumn'), levels: ownLevels },
        ]}
      />
      {step === 'ready' && (
        <div>
          <Button size="small" icon="edit" onPress={() => setIsEditing(true)}>
            {t('editRubric')}
          </Button>
        </div>
      )}
      <div className={styles.locked}>
        <Icon name="lock" />
        <div>
          <p className={training.strong}>{t('lockedTitle')}</p>
          <p className={training.help}>{t('lockedText', { name })}</p>
        </div>
      </div>
      {aim !== '' && (
        <blockquote className={styles.aim}>
          <p className={training.help}>{t('aimOf', { name })}</p>
          <p className={styles.aimText}>{t('quoted', { text: aim })}</p>
        </blockquote>
      )}
      {realOne && (
        <p>
          <span className={training.strong}>
            {t('realOne', { when: when.ofDefence(realOne, serverNow()) })}
          </span>{' '}
          {realOne.place}
        </p>
      )}
      {isEditing && (
        <RubricDialog
          projectId={rehearsal.projectId}
          title={rehearsal.projectTitle}
          revision={rehearsal.projectRevision}
          rubric={rubric}
          onClose={() => setIsEditing(false)}
        />
      )}
    </aside>
  )
}
