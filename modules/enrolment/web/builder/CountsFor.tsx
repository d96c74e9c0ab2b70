import { useTranslations } from 'use-intl'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import type { Question } from '../../../programmes/contract.ts'
import { criterionOf, otherUseOf } from '../../../programmes/web/index.ts'
import { withDirection, withPoints, type Draft } from './draft-questions.ts'
import styles from './Builder.module.css'

type CountsForProps = { question: Question; draft: Draft; onDraft: (draft: Draft) => void }

const comparable: readonly Question['kind'][] = [
  'one-option',
  'several-options',
  'ranked-options',
  'level',
  'number',
]

/** Whether an answer brings two people together: by a criterion of ours, by its own, or not at all. */
export function CountsFor({ question, draft, onDraft }: CountsForProps) {
  const t = useTranslations('enrolment.builder.counts')
  const ours = useTranslations('programmes.questionnaire')
  const { key, kind, askedOf, special } = question
  const criterion = criterionOf(key, draft.weights)
  const other = otherUseOf(key)
  if (other) return <p className={styles.note}>{ours(`otherUses.${other}`)}</p>
  if (criterion && ours.has(`criteria.${criterion.id}`))
    return (
      <p className={styles.note}>
        {t('ours', { criterion: ours(`criteria.${criterion.id}`), points: criterion.points })}
      </p>
    )
  if (askedOf !== 'both' || special || !comparable.includes(kind))
    return <p className={styles.note}>{t('never')}</p>
  const isLadder = kind === 'level' || kind === 'number'
  return (
    <div className={styles.words}>
      <Switch
        apart
        isSelected={criterion !== undefined}
        description={t('help')}
        onChange={(counts) => {
          const next = withPoints(draft, key, counts ? usualPoints : null)
          onDraft(counts && isLadder ? withDirection(next, question, 'alike') : next)
        }}
      >
        {t('title')}
      </Switch>
      {criterion && (
        <div className={styles.two}>
          <NumberField
            label={t('points')}
            value={criterion.points}
            minValue={0}
            maxValue={100}
            onChange={(points) =>
              onDraft(withPoints(draft, key, Number.isNaN(points) ? 0 : Math.round(points)))
            }
          />
          {isLadder && (
            <Select
              label={t('direction')}
              value={draft.steps[key]?.direction ?? 'alike'}
              options={(['alike', 'mentor-more', 'mentor-less'] as const).map((value) => ({
                value,
                label: t(`directions.${value}`),
              }))}
              onChange={(direction) => onDraft(withDirection(draft, question, direction))}
            />
          )}
        </div>
      )}
    </div>
  )
}

const usualPoints = 10
