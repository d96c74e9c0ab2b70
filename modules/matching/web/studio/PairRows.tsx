import { useEffect, useState } from 'react'
import { isLiving, type Sentence } from '../../rules.ts'
import { useSay } from '../use-say.ts'
import type { PictureOfPair } from '../solving/solve-protocol.ts'
import { useAnswer } from '../solving/use-answer.ts'
import { PairRow } from './PairRow.tsx'
import { isSamePair, pairKey } from './policy-edit.ts'
import { useStudio } from './studio-context.ts'

/** The rows in sight. Their sentences are asked for them alone, and stay until the next ones have come. */
export function PairRows({ pairs }: { pairs: readonly PictureOfPair[] }) {
  const { solver, cohort, policy, memberOf, edit, selection, select, colourOf, nameOfCriterion } = useStudio()
  const say = useSay()
  const summaries = useSummaries(pairs)
  const selected = selection?.kind === 'pair' ? selection.pair : null
  const isOld = isLiving(cohort)
  const criteria = solver.picture?.criteria ?? []
  return pairs.map((pair) => {
    const summary = summaries.get(pairKey(pair))
    return (
      <PairRow
        key={pairKey(pair)}
        pair={pair}
        mentor={memberOf(pair.mentorId)}
        mentee={memberOf(pair.menteeId)}
        criteria={criteria}
        colourOf={colourOf}
        nameOfCriterion={nameOfCriterion}
        summary={summary ? say(summary) : ''}
        say={say}
        isLocked={policy.locks.some((lock) => isSamePair(lock, pair))}
        isSelected={selected !== null && isSamePair(selected, pair)}
        onOpen={select}
        onEdit={isOld(pair) ? undefined : edit}
        isLiving={isOld(pair)}
      />
    )
  })
}

function useSummaries(pairs: readonly PictureOfPair[]): ReadonlyMap<string, Sentence> {
  const { solver } = useStudio()
  const ids = pairs.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }))
  const answer = useAnswer(solver, 'summaries', { pairs: ids })
  const [known, setKnown] = useState<ReadonlyMap<string, Sentence>>(new Map())
  useEffect(() => {
    if (!answer) return
    setKnown((before) => new Map([...before, ...answer.map((one, at) => [pairKey(ids[at]!), one] as const)]))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- an answer belongs to the pairs it was asked for
  }, [answer])
  return known
}
