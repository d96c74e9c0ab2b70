import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { vetoLabel } from '../../reasons/labels.ts'
import { MatchingGoal, readsSpecial, type Cohort, type Policy } from '../../rules.ts'
import { useSay } from '../use-say.ts'
import styles from './AdjustPanel.module.css'
import { DecidedPairs } from './DecidedPairs.tsx'
import { GoalCost } from './GoalCost.tsx'
import { Panel } from './Panel.tsx'
import { Quotas } from './Quotas.tsx'
import { useStudio, type StudioState } from './studio-context.ts'
import { WeightSliders } from './WeightSliders.tsx'

/** What the team may set: the goal, what counts and how much, what is to be avoided. */
export function AdjustPanel({ inline, onClose }: { inline: boolean; onClose: () => void }) {
  const t = useTranslations('matching.studio.adjust')
  const { cohort, policy, edit } = useStudio()
  return (
    <Panel side="start" inline={inline} title={t('title')} onClose={onClose}>
      <div className={styles.parts}>
        <div>
          <Goals goal={policy.goal} edit={edit} />
          <div role="status">
            <GoalCost className={styles.cost} />
          </div>
        </div>
        <WeightSliders />
        <Quotas />
        {policy.vetoes.length > 0 && <Vetoes cohort={cohort} policy={policy} edit={edit} />}
        <DecidedPairs title={t('locked')} pairs={policy.locks} undoKind="unlock" />
        <DecidedPairs title={t('avoided')} pairs={policy.avoided} undoKind="allow" />
      </div>
    </Panel>
  )
}

// A slider sets a weight many times a second: what does not depend on weights is not drawn again.
const Goals = memo(function Goals({ goal, edit }: { goal: MatchingGoal; edit: StudioState['edit'] }) {
  const t = useTranslations('matching.studio.adjust')
  const goals = MatchingGoal.options.map((one) => ({
    value: one,
    label: t(`goals.${one}`),
    description: t(`aboutGoals.${one}`),
  }))
  return (
    <RadioGroup
      label={t('goal')}
      options={goals}
      value={goal}
      onChange={(next) => edit?.({ kind: 'goal', goal: next })}
    />
  )
})

type VetoesProps = { cohort: Cohort; policy: Policy; edit: StudioState['edit'] }

const Vetoes = memo(function Vetoes({ cohort, policy, edit }: VetoesProps) {
  const t = useTranslations('matching.studio.adjust')
  const say = useSay()
  return (
    <section>
      <h3 className={styles.heading}>{t('vetoes')}</h3>
      {policy.vetoes.map((veto) => {
        const { id, on } = veto
        const isSpecial = readsSpecial(cohort.questionnaire.questions, veto)
        return (
          <Switch
            key={id}
            apart
            isSelected={on}
            // One that an older policy switched on can be switched off.
            isDisabled={isSpecial && !on}
            description={isSpecial ? t('special.veto') : undefined}
            onChange={(next) => edit?.({ kind: 'veto', vetoId: id, on: next })}
          >
            {say(vetoLabel(policy, id))}
          </Switch>
        )
      })}
    </section>
  )
}, haveSameVetoes)

function haveSameVetoes(one: VetoesProps, other: VetoesProps): boolean {
  return one.policy.vetoes === other.policy.vetoes && one.cohort === other.cohort && one.edit === other.edit
}
