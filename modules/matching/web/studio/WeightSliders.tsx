import { memo, useRef, useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { CriterionColour } from '../../../../platform/web/design/criterion-colour.ts'
import { Slider } from '../../../../platform/web/design/Slider.tsx'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { readsSpecial, type Criterion } from '../../rules.ts'
import { AddCriterion, firstWeight } from './AddCriterion.tsx'
import { TurnCriterion } from './TurnCriterion.tsx'
import styles from './WeightSliders.module.css'
import { besideWeights } from './slots.ts'
import { useFocusNearRow } from './use-focus-near-row.ts'
import { useStudio, type StudioState } from './studio-context.ts'

/** How much each criterion counts. Those that count for nothing stand below, ready to be brought in. */
export function WeightSliders() {
  const t = useTranslations('matching.studio.adjust')
  // A spreadsheet at /try belongs to none.
  const { editionId } = useParams()
  const offered = useTranslations('matching.criteriaOffered')
  const { cohort, policy, edit, settle, solver, colourOf, nameOfCriterion } = useStudio()
  const isSpecial = (criterion: Criterion) => readsSpecial(cohort.questionnaire.questions, criterion)
  // A slider that is moved to 0 must not disappear from under the hand.
  const [drawn, setDrawn] = useState(
    () => new Set(policy.criteria.filter(({ weight }) => weight > 0).map(({ id }) => id)),
  )
  const heading = useRef<HTMLHeadingElement>(null)
  const { buttonRef, focusNear } = useFocusNearRow(() => heading.current)
  const dropped = new Set(solver.picture?.criteria.filter((one) => one.dropped).map(({ id }) => id))
  const counting = policy.criteria.filter(({ id, weight }) => weight > 0 || drawn.has(id))
  const silent = policy.criteria.filter(({ id, weight }) => weight === 0 && !drawn.has(id))
  const sum = policy.criteria.reduce((total, { weight }) => total + weight, 0)
  return (
    <section>
      <div className={styles.heading}>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {t('weights')}
        </h3>
        <span className={styles.sum}>{t('outOf', { sum })}</span>
      </div>
      {editionId !== undefined && (
        <div className={styles.beside}>
          <Parts of={besideWeights} />
        </div>
      )}
      {counting.map((criterion, at) => (
        <div key={criterion.id} className={styles.slider}>
          <WeightSlider
            criterionId={criterion.id}
            label={nameOfCriterion(criterion.id)}
            weight={criterion.weight}
            isDisabled={isSpecial(criterion)}
            colour={colourOf(criterion.id) as CriterionColour}
            edit={edit}
            settle={settle}
          />
          {edit && (
            <Button
              ref={buttonRef(at)}
              variant="quiet"
              size="small"
              icon="close"
              aria-label={offered('remove', { criterion: nameOfCriterion(criterion.id) })}
              onPress={() => {
                focusNear(at)
                edit({ kind: 'remove-criterion', criterionId: criterion.id })
              }}
            />
          )}
          <TurnCriterion criterion={criterion} />
          {isSpecial(criterion) && <p className={styles.note}>{t('special.criterion')}</p>}
          {dropped.has(criterion.id) && <p className={styles.note}>{t('dropped')}</p>}
        </div>
      ))}
      {silent.map((criterion) => (
        <SilentCriterion
          key={criterion.id}
          name={nameOfCriterion(criterion.id)}
          isSpecial={isSpecial(criterion)}
          onBringIn={() => {
            setDrawn((before) => new Set([...before, criterion.id]))
            edit?.({ kind: 'weight', criterionId: criterion.id, weight: firstWeight })
            settle()
          }}
        />
      ))}
      {silent.some(({ id }) => id === 'learner-profile') && (
        <p className={styles.note}>{t('learnerProfile')}</p>
      )}
      <div className={styles.add}>
        <AddCriterion onAdded={(id) => setDrawn((before) => new Set([...before, id]))} />
      </div>
    </section>
  )
}

type SilentCriterionProps = { name: string; isSpecial: boolean; onBringIn: () => void }

function SilentCriterion({ name, isSpecial, onBringIn }: SilentCriterionProps) {
  const t = useTranslations('matching.studio.adjust')
  return (
    <>
      <div className={styles.silent}>
        <span>{name}</span>
        {!isSpecial && (
          <Button
            variant="link"
            size="small"
            aria-label={t('bringInNamed', { criterion: name })}
            onPress={onBringIn}
          >
            {t('bringIn')}
          </Button>
        )}
        <span>0</span>
      </div>
      {isSpecial && <p className={styles.note}>{t('special.criterion')}</p>}
    </>
  )
}

type WeightSliderProps = Pick<StudioState, 'edit' | 'settle'> & {
  criterionId: string
  label: string
  weight: number
  isDisabled: boolean
  colour: CriterionColour
}

const WeightSlider = memo(function WeightSlider(props: WeightSliderProps) {
  const { criterionId, label, weight, isDisabled, colour, edit, settle } = props
  return (
    <Slider
      label={label}
      value={weight}
      isDisabled={isDisabled}
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
