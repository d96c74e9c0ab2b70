import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { VisuallyHidden } from '../../../../platform/web/design/VisuallyHidden.tsx'
import { usePageTitle } from '../../../../platform/web/use-page-title.ts'
import { quotaId } from '../../quotas/asked/quota-id.ts'
import { shareInWords } from '../../rules.ts'
import { useSay } from '../use-say.ts'
import type { Picture } from '../solving/solve-protocol.ts'
import { GoalCost } from './GoalCost.tsx'
import styles from './StudioTitle.module.css'
import { useStudio } from './studio-context.ts'

const mostNames = 3

/** The answer first: how many pairs, and who is left without one. */
export function StudioTitle({ picture, onUnpaired }: { picture: Picture; onUnpaired: () => void }) {
  const t = useTranslations('matching.studio.title')
  const say = useSay()
  const { cohort, policy, memberOf } = useStudio()
  const people = new Set(cohort.members.map(({ personId }) => personId)).size
  const title = t('pairs', { pairs: picture.pairs.length, people })
  const unpaired = picture.unpairedIds.map(memberOf)
  const named = unpaired.slice(0, mostNames).map(({ name }) => name)
  const rest = unpaired.length - named.length
  const sides = {
    mentors: cohort.members.filter(({ role }) => role === 'mentor').length,
    mentees: cohort.members.filter(({ role }) => role === 'mentee').length,
  }
  usePageTitle(title)
  return (
    <header className={styles.title}>
      <h1 className={styles.heading}>{title}</h1>
      <p className={styles.words}>
        {unpaired.length === 0 ? (
          t('everyone', sides)
        ) : (
          <>
            <strong className={styles.strong}>{t('unpaired', { count: unpaired.length })}</strong>
            {t('who', { names: named.join(', '), rest, several: mentorsOfSeveral(picture), ...sides })}{' '}
            <Button variant="link" size="small" onPress={onUnpaired}>
              {t('whatToDo', { count: unpaired.length })}
            </Button>
          </>
        )}
      </p>
      {policy.goal === 'everybody-has-somebody' && <GoalCost className={styles.words} />}
      {picture.shares.map((share) => (
        <p key={quotaId(share.quota)} className={styles.words}>
          {say(shareInWords(cohort, share.quota, share))}
        </p>
      ))}
      <Announcement words={t('announcement', { pairs: picture.pairs.length, unpaired: unpaired.length })} />
    </header>
  )
}

/** Why there are mentors without a pair where both sides are even. */
function mentorsOfSeveral({ pairs }: Picture): number {
  const loads = new Map<string, number>()
  for (const { mentorId } of pairs) loads.set(mentorId, (loads.get(mentorId) ?? 0) + 1)
  return [...loads.values()].filter((load) => load > 1).length
}

// A slider gives many results a second: only the one that stays is read out.
function Announcement({ words }: { words: string }) {
  const { version } = useStudio().solver
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), 700)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the same words may follow another solving
  }, [words, version])
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  )
}
