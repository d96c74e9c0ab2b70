import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { Unmatched } from '../../rules.ts'
import { useStudio } from './studio-context.ts'

/** Offers the goal under which somebody without a pair has one; it can be taken back like any other decision. */
export function GiveSomebody({ unmatched }: { unmatched: Unmatched }) {
  const t = useTranslations('matching.studio.unpaired')
  const { edit, called } = useStudio()
  const { goalThatHelps: goal, memberId } = unmatched
  if (goal === null || edit === undefined) return null
  return (
    <Button size="small" onPress={() => edit({ kind: 'goal', goal })}>
      {t('giveSomebody', { name: called(memberId) })}
    </Button>
  )
}
