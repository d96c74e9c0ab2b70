import { useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Member } from '../../rules.ts'
import type { Picture, PictureOfPair } from '../solving/solve-protocol.ts'
import { LazyRows } from './LazyRows.tsx'
import { moveBetweenRows } from './move-between-rows.ts'
import listStyles from './PairList.module.css'
import styles from './PersonList.module.css'
import { matchesSearch, placeOf } from './people.ts'
import { pairKey } from './policy-edit.ts'
import { useStudio } from './studio-context.ts'

/** Everybody by name, each with whom. */
export function PersonList({ picture, search }: { picture: Picture; search: string }) {
  const t = useTranslations('matching.studio.views')
  const { cohort } = useStudio()
  const { language } = useLanguage()
  const list = useRef<HTMLDivElement>(null)
  const people = useMemo(() => {
    const order = new Intl.Collator(language)
    return cohort.members.toSorted((one, other) => order.compare(one.name, other.name))
  }, [cohort, language])
  const pairsOf = useMemo(() => groupByMember(picture.pairs), [picture])
  const found = people.filter((member) => matchesSearch(`${member.name} ${placeOf(member)}`, search))
  if (found.length === 0) return <p className={listStyles.empty}>{t('noMatch')}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys only move between the buttons inside
    <div ref={list} onKeyDown={(event) => moveBetweenRows(event, list.current)}>
      <LazyRows items={found} rowHeight={57} label={t('person')}>
        {(members) =>
          members.map((member) => (
            <PersonRow key={member.id} member={member} pairs={pairsOf.get(member.id) ?? []} />
          ))
        }
      </LazyRows>
    </div>
  )
}

function PersonRow({ member, pairs }: { member: Member; pairs: readonly PictureOfPair[] }) {
  const t = useTranslations('matching.studio.views')
  const { memberOf, select } = useStudio()
  return (
    <div role="listitem" className={styles.row}>
      <Avatar name={member.name} colour={member.role === 'mentor' ? 'green' : 'ear'} />
      <span className={styles.person}>
        <span className={styles.name}>{member.name}</span>
        <span className={styles.place}>
          {[t(`roles.${member.role}`), placeOf(member)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className={styles.partners}>
        {pairs.map((pair) => {
          const partner = memberOf(member.role === 'mentor' ? pair.menteeId : pair.mentorId)
          return (
            <button
              type="button"
              key={pairKey(pair)}
              data-row-button=""
              className={styles.partner}
              onClick={() => select({ kind: 'pair', pair })}
            >
              {t('withPartner', { name: partner.name })} <span className={styles.score}>{pair.score}</span>
            </button>
          )
        })}
        {pairs.length === 0 && (
          <button
            type="button"
            data-row-button=""
            className={styles.partner}
            onClick={() => select({ kind: 'person', memberId: member.id })}
          >
            {t('withNobody')}
          </button>
        )}
      </span>
    </div>
  )
}

function groupByMember(pairs: readonly PictureOfPair[]): Map<string, PictureOfPair[]> {
  const groups = new Map<string, PictureOfPair[]>()
  for (const pair of pairs) {
    for (const id of [pair.menteeId, pair.mentorId]) groups.set(id, [...(groups.get(id) ?? []), pair])
  }
  return groups
}
