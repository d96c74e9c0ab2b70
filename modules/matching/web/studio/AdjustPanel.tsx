import { useTranslations } from 'use-intl'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { vetoLabel } from '../../reasons/labels.ts'
import { useSay } from '../use-say.ts'
import styles from './AdjustPanel.module.css'
import { DecidedPairs } from './DecidedPairs.tsx'
import { Panel } from './Panel.tsx'
import { useStudio } from './studio-context.ts'
import { WeightSliders } from './WeightSliders.tsx'

/** What the team may set: the goal, what counts and how much, what is to be avoided. */
export function AdjustPanel({ inline, onClose }: { inline: boolean; onClose: () => void }) {
  const t = useTranslations('matching.studio.adjust')
  const { policy, edit } = useStudio()
  const say = useSay()
  const goals = (['best-fit', 'nobody-left-out'] as const).map((goal) => ({
    value: goal,
    label: t(`goals.${goal}`),
    description: t(`aboutGoals.${goal}`),
  }))
  return (
    <Panel side="start" inline={inline} title={t('title')} onClose={onClose}>
      <div className={styles.parts}>
        <RadioGroup
          label={t('goal')}
          options={goals}
          value={policy.goal}
          onChange={(goal) => edit?.({ kind: 'goal', goal })}
        />
        <WeightSliders />
        {policy.vetoes.length > 0 && (
          <section>
            <h3 className={styles.heading}>{t('vetoes')}</h3>
            {policy.vetoes.map((veto) => (
              <Switch
                key={veto.id}
                apart
                isSelected={veto.on}
                onChange={(on) => edit?.({ kind: 'veto', vetoId: veto.id, on })}
              >
                {say(vetoLabel(policy, veto.id))}
              </Switch>
            ))}
          </section>
        )}
        <DecidedPairs title={t('locked')} pairs={policy.locks} undoKind="unlock" />
        <DecidedPairs title={t('avoided')} pairs={policy.avoided} undoKind="allow" />
      </div>
    </Panel>
  )
}
