import { useTranslations } from 'use-intl'
import { Badge, type Tone } from '../../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../../platform/web/use-refusal-text.ts'
import { listGoals, proposeJudgement, type Goal, type GoalState } from '../../../contract.ts'
import styles from './Goals.module.css'
import { SaidBefore } from './SaidBefore.tsx'

const tones: Record<GoalState, Tone> = {
  open: 'neutral',
  reached: 'done',
  partly: 'waiting',
  'set-aside': 'neutral',
}

type GoalRowProps = { goal: Goal; name: string; isOpen: boolean; onEdit: () => void }

/** One goal: its sentence, where one is, and what it came to. The other may only propose. */
export function GoalRow({ goal, name, isOpen, onEdit }: GoalRowProps) {
  const t = useTranslations('relationships.goals')
  const refusalText = useRefusalText('relationships')
  const propose = useAction(proposeJudgement, {
    refreshes: [listGoals],
    onSuccess: () => notify({ message: t('proposed', { name }) }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const { id, sentence, howKnown, progress, said, state, proposedState, isMine } = goal
  return (
    <li className={styles.goal}>
      <div className={styles.words}>
        <p className={styles.sentence}>{sentence}</p>
        {howKnown && <p className={styles.known}>{t('knownBy', { howKnown })}</p>}
        {progress && <p className={styles.progress}>{t('quoted', { progress })}</p>}
        <SaidBefore said={said.filter(({ words }, at) => at > 0 || words !== progress)} />
        {proposedState && (
          <p className={styles.known}>
            {t(isMine ? 'theyPropose' : 'youPropose', { name, state: t(`states.${proposedState}`) })}
          </p>
        )}
      </div>
      <div className={styles.side}>
        <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
        {isOpen && isMine && (
          <Button variant="link" aria-label={t('editNamed', { sentence })} onPress={onEdit}>
            {t('edit')}
          </Button>
        )}
        {isOpen && !isMine && state === 'open' && proposedState !== 'reached' && (
          <Button
            variant="link"
            pending={propose.pending}
            aria-label={t('proposeNamed', { sentence })}
            onPress={() => propose.run({ id, state: 'reached' })}
          >
            {t('propose')}
          </Button>
        )}
      </div>
    </li>
  )
}
