import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { sentence } from '../../sentences/sentence.ts'
import { readsSpecial, type Cohort, type InputRefusal, type NotedPair, type Policy } from '../../rules.ts'
import { vetoLabel } from '../../reasons/labels.ts'
import { quotaId } from '../../quotas/asked/quota-id.ts'
import { quotaLabel } from '../../quotas/words/quota-label.ts'
import { useSay } from '../use-say.ts'
import { pairKey } from './policy-edit.ts'
import { useStudio } from './studio-context.ts'

/** No pairs can be made so: why, and the buttons that put it right. */
export function RefusalState({ refusal, onAdjust }: { refusal: InputRefusal; onAdjust: () => void }) {
  const t = useTranslations('matching.studio.refused')
  const { cohort, policy, memberOf, called, edit, undo } = useStudio()
  const say = useSay()
  const locks = locksConcerned(refusal, policy)
  const vetoes = vetoesConcerned(refusal, policy, cohort)
  const namesOf = ({ mentorId, menteeId }: NotedPair) => ({
    mentor: memberOf(mentorId) ? called(mentorId) : mentorId,
    mentee: memberOf(menteeId) ? called(menteeId) : menteeId,
  })
  return (
    <div role="alert">
      <EmptyState
        icon="warning"
        title={t('title')}
        actions={
          edit && (
            <>
              {locks.map((pair) => (
                <Button
                  key={pairKey(pair)}
                  size="small"
                  icon="lock-open"
                  onPress={() => edit({ kind: 'unlock', pair })}
                >
                  {t('unlock', namesOf(pair))}
                </Button>
              ))}
              {vetoes.map(({ id }) => (
                <Button key={id} size="small" onPress={() => edit({ kind: 'veto', vetoId: id, on: false })}>
                  {t('lift', { veto: say(vetoLabel(policy, id)) })}
                </Button>
              ))}
              {refusal.code.startsWith('quota') &&
                policy.quotas.map((quota, at) => (
                  <Button
                    key={quotaId(quota)}
                    size="small"
                    onPress={() => edit({ kind: 'quota', at, quota: null })}
                  >
                    {t('removeQuota', { quota: say(quotaLabel(cohort, quota)) })}
                  </Button>
                ))}
              {undo && (
                <Button size="small" icon="undo" onPress={undo}>
                  {t('undo')}
                </Button>
              )}
              <Button size="small" variant="link" onPress={onAdjust}>
                {t('adjust')}
              </Button>
            </>
          )
        }
      >
        {say(sentence(`inputRefusals.${refusal.code}`, refusal.values))}
      </EmptyState>
    </div>
  )
}

function locksConcerned({ code, memberIds }: InputRefusal, { locks }: Policy): NotedPair[] {
  if (!code.startsWith('lock') && code !== 'not-possible') return []
  return locks.filter(
    ({ menteeId, mentorId }) => memberIds.includes(menteeId) || memberIds.includes(mentorId),
  )
}

function vetoesConcerned(
  { code }: InputRefusal,
  { vetoes }: Policy,
  { questionnaire }: Cohort,
): Policy['vetoes'] {
  if (code === 'special-forbids')
    return vetoes.filter((veto) => veto.on && readsSpecial(questionnaire.questions, veto))
  return code === 'nobody-allowed' || code === 'lock-vetoed' ? vetoes.filter(({ on }) => on) : []
}
