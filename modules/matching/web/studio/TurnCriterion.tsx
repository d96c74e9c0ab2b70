import { useTranslations } from 'use-intl'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { directionOf, type Criterion } from '../../rules.ts'
import type { Direction } from './policy-edit.ts'
import { useStudio } from './studio-context.ts'

const directions: readonly Direction[] = ['mentor-more', 'mentor-less', 'alike']

/** Who is ahead of whom, where a criterion compares levels; nothing where it has no direction. */
export function TurnCriterion({ criterion }: { criterion: Criterion }) {
  const t = useTranslations('matching.criteriaOffered')
  const { edit, nameOfCriterion } = useStudio()
  const direction = directionOf(criterion.measure)
  if (direction === null || edit === undefined) return null
  return (
    <Select
      label={t('turn', { criterion: nameOfCriterion(criterion.id) })}
      hideLabel
      size="compact"
      value={direction}
      options={directions.map((one) => ({ value: one, label: t(`ways.${one}`) }))}
      onChange={(next) => edit({ kind: 'turn-criterion', criterionId: criterion.id, direction: next })}
    />
  )
}
