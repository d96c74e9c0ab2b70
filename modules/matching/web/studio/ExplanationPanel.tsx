import { useTranslations } from 'use-intl'
import { useStudio } from './studio-context.ts'
import { PairExplanation } from './PairExplanation.tsx'
import { Panel } from './Panel.tsx'
import { PersonExplanation } from './PersonExplanation.tsx'
import { pairKey } from './policy-edit.ts'

/** The panel on the right: why this pair, or who could go with this person. */
export function ExplanationPanel({ inline, onClose }: { inline: boolean; onClose: () => void }) {
  const t = useTranslations('matching.studio.why')
  const { selection, memberOf, called } = useStudio()
  if (!selection) return null
  if (selection.kind === 'person') {
    const member = memberOf(selection.memberId)
    return (
      <Panel side="end" inline={inline} title={member.name} header={<span />} onClose={onClose}>
        <PersonExplanation key={member.id} member={member} />
      </Panel>
    )
  }
  const { pair } = selection
  const title = t('names', {
    mentor: called(pair.mentorId),
    mentee: called(pair.menteeId),
  })
  return (
    <Panel side="end" inline={inline} title={title} header={<span />} onClose={onClose}>
      <PairExplanation key={pairKey(pair)} pair={pair} title={title} showTitle={inline} />
    </Panel>
  )
}
