import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../insights/contract.ts'
import { BothWays, FigureGroup, Goals, MeetingsHeld } from '../../insights/web/index.ts'

const groups = ['met', 'good', 'workshops', 'immersion', 'course'] as const

/** Those that say something, in the very words of the results that the team reads. */
export function Figures({ figures }: { readonly figures: readonly ResultFigure[] }) {
  const t = useTranslations('observers.groups')
  const of = (name: ResultFigure['name']) => figures.find((figure) => figure.name === name)!
  return (
    <>
      {of('meetings-held').cells?.some(({ count }) => count) && (
        <MeetingsHeld held={of('meetings-held')} thrice={of('met-three-times')} />
      )}
      {groups.map((group) => {
        const ofIt = figures.filter((figure) => figure.group === group && isAlone(figure))
        return (
          <FigureGroup
            key={group}
            title={t(group)}
            figures={ofIt.some(isSomething) ? ofIt : []}
            compared={undefined}
          />
        )
      })}
      <Goals figure={of('goals-reached')} compared={undefined} />
      <BothWays mentors={of('both-ways-mentors')} mentees={of('both-ways-mentees')} compared={undefined} />
    </>
  )
}

/** Neither a histogram nor parts, which stand apart, nor what there is nobody to count of, nor the count that is the title already. */
const isAlone = ({ name, kind, value, hidden }: ResultFigure) =>
  kind !== 'histogram' && kind !== 'parts' && hidden !== 'nobody' && !(name === 'met-once' && value === null)

/** A group in which nothing happened yet is left out: noughts say nothing of it. */
const isSomething = ({ kind, value }: ResultFigure) => kind !== 'count' || value !== 0
