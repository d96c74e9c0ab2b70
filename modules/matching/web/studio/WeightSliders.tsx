import { memo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { CriterionColour } from '../../../../platform/web/design/criterion-colour.ts'
import { Slider } from '../../../../platform/web/design/Slider.tsx'
import styles from './WeightSliders.module.css'
import { useStudio, type StudioState } from './studio-context.ts'

const firstWeight = 5

/** How much each criterion counts. Those that count for nothing stand below, ready to be brought in. */
export function WeightSliders() {
  const t = useTranslations('matching.studio.adjust')
  const { policy, edit, settle, solver, colourOf, nameOfCriterion } = useStudio()
  // A slider that is moved to 0 must not disappear from under the hand.
  const [drawn, setDrawn] = useState(
    () => new Set(policy.criteria.filter(({ weight }) => weight > 0).map(({ id }) => id)),
  )
  const dropped = new Set(solver.picture?.criteria.filter((one) => one.dropped).map(({ id }) => id))
  const counting = policy.criteria.filter(({ id, weight }) => weight > 0 || drawn.has(id))
  const silent = policy.criteria.filter(({ id, weight }) => weight === 0 && !drawn.has(id))
  const sum = policy.criteria.reduce((total, { weight }) => total + weight, 0)
  return (
    <section>
      <div className={styles.heading}>
        <h3 className={styles.title}>{t('weights')}</h3>
        <span className={styles.sum}>{t('outOf', { sum })}</span>
      </div>
      {counting.map(({ id, weight }) => (
        <div key={id} className={styles.slider}>
          <WeightSlider
            criterionId={id}
            label={nameOfCriterion(id)}
            weight={weight}
            colour={colourOf(id) as CriterionColour}
            edit={edit}
            settle={settle}
          />
          {dropped.has(id) && <p className={styles.note}>{t('dropped')}</p>}
        </div>
      ))}
      {silent.map(({ id }) => (
        <div key={id} className={styles.silent}>
          <span>{nameOfCriterion(id)}</span>
          <Button
            variant="link"
            size="small"
            aria-label={t('bringInNamed', { criterion: nameOfCriterion(id) })}
            onPress={() => {
              setDrawn((before) => new Set([...before, id]))
              edit?.({ kind: 'weight', criterionId: id, weight: firstWeight })
              settle()
            }}
          >
            {t('bringIn')}
          </Button>
          <span>0</span>
        </div>
      ))}
      {silent.some(({ id }) => id === 'learner-profile') && (
        <p className={styles.note}>{t('learnerProfile')}</p>
      )}
    </section>
  )
}

type WeightSliderProps = Pick<StudioState, 'edit' | 'settle'> & {
  criterionId: string
  label: string
  weight: number
  colour: CriterionColour
}

const WeightSlider = memo(function WeightSlider(props: WeightSliderProps) {
  const { criterionId, label, weight, colour, edit, settle } = props
  return (
    <Slider
      label={label}
      value={weight}
      minValue={0}
      maxValue={sliderMaximum(weight)}
      colour={colour}
      onChange={(next) => edit?.({ kind: 'weight', criterionId, weight: next })}
      onChangeEnd={settle}
    />
  )
})

// Weights seldom pass 50: a shorter line is easier to aim at. It grows for those that do.
function sliderMaximum(weight: number): number {
  return weight > 50 ? 100 : 50
}
