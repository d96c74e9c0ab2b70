import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { AvatarPair } from '../../../../platform/web/design/AvatarPair.tsx'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { StackedBar, type BarPart } from '../../../../platform/web/design/StackedBar.tsx'
import type { Member, Said } from '../../rules.ts'
import type { Picture, PictureOfPair } from '../solving/solve-protocol.ts'
import styles from './PairRow.module.css'
import { RowActions } from './RowActions.tsx'
import { placeOf } from './people.ts'
import type { PolicyEdit } from './policy-edit.ts'
import type { Selection } from './studio-context.ts'

type PairRowProps = {
  pair: PictureOfPair
  mentor: Member
  mentee: Member
  criteria: Picture['criteria']
  colourOf: (criterionId: string) => number
  nameOfCriterion: (criterionId: string) => string
  summary: string
  say: (said: Said) => string
  isLocked: boolean
  /** There before this round: it is shown, and nothing about it is decided here. */
  isLiving: boolean
  isSelected: boolean
  onOpen: (selection: Selection) => void
  onEdit: ((edit: PolicyEdit) => void) | undefined
}

/** One pair: who, why in a sentence, how much, and the two things that one may decide about it. */
export const PairRow = memo(function PairRow(props: PairRowProps) {
  const { pair, mentor, mentee, summary, say, isLocked, isLiving, isSelected, onOpen, onEdit } = props
  const t = useTranslations('matching.studio.row')
  const [first, ...rest] = pair.checks
  const others = rest.filter(
    ({ kind }, at) => ![first, ...rest.slice(0, at)].some((one) => one?.kind === kind),
  )
  const names = { mentor: mentor.name, mentee: mentee.name }
  return (
    <div
      role="listitem"
      className={styles.row}
      data-mentee={pair.menteeId}
      data-mentor={pair.mentorId}
      data-selected={isSelected || undefined}
    >
      <span className={styles.avatars}>
        <AvatarPair first={mentor.name} second={mentee.name} />
      </span>
      <button
        type="button"
        data-row-button=""
        className={styles.open}
        aria-label={t('open', { ...names, score: pair.score })}
        aria-current={isSelected || undefined}
        onClick={() => onOpen({ kind: 'pair', pair: { menteeId: pair.menteeId, mentorId: pair.mentorId } })}
      >
        <Person member={mentor} />
        <Person member={mentee} />
      </button>
      <span className={styles.bar}>
        <StackedBar label={t('score', { score: pair.score })} parts={partsOf(props)} />
      </span>
      <span className={styles.score} aria-hidden="true">
        {pair.score}
      </span>
      {onEdit && (
        <RowActions
          menteeId={pair.menteeId}
          mentorId={pair.mentorId}
          mentor={mentor.name}
          mentee={mentee.name}
          isLocked={isLocked}
          onEdit={onEdit}
        />
      )}
      <p className={styles.words}>
        {isLiving && <Badge tone="done">{t('living')}</Badge>}
        {first && <Badge tone={first.tone}>{say(first.label)}</Badge>}
        {first && <span>{say(first)}</span>}
        {/* What is to check says nothing of why they are a pair; that no reason is strong says it all. */}
        {first?.kind !== 'no-reason' && <span className={first && styles.why}>{summary}</span>}
        {others.map((check) => (
          <Badge key={check.kind} tone={check.tone}>
            {say(check.label)}
          </Badge>
        ))}
      </p>
    </div>
  )
})

function Person({ member }: { member: Member }) {
  return (
    <span className={styles.person}>
      <span className={styles.name}>{member.name}</span>
      <span className={styles.place}>{placeOf(member)}</span>
    </span>
  )
}

// In the order of the colours; criteria that share one make one part.
function partsOf({ pair, criteria, colourOf, nameOfCriterion }: PairRowProps): BarPart[] {
  const parts = criteria
    .map(({ id }, at) => ({
      label: nameOfCriterion(id),
      value: pair.points[at] ?? 0,
      colour: colourOf(id),
      missing: pair.missing[at] ?? false,
    }))
    .filter(({ value }) => value > 0)
    .toSorted((one, other) => one.colour - other.colour || Number(one.missing) - Number(other.missing))
  return parts.reduce<BarPart[]>((joined, part) => {
    const last = joined.at(-1)
    if (last?.colour !== part.colour || last.missing !== part.missing) return [...joined, part]
    const both = { ...last, label: `${last.label}, ${part.label}`, value: last.value + part.value }
    return [...joined.slice(0, -1), both]
  }, [])
}
