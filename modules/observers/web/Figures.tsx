import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../insights/contract.ts'
import { BothWays, FigureGroup, Goals, MeetingsHeld } from '../../insights/web/index.ts'

const groups = ['met', 'good', 'workshops', 'immersion', 'course'] as const

/** Those that say something, in the very words of the results that the team reads. */
export function Figures({ figures }: { readonly figures: readonly ResultFigure[] }) {
  const t = useTranslations('observers.groups')
  const of = (name: ResultFigure['name']) => figures.find((figure) => figure.name === name)!
  const said = figures.filter(({ kind, hidden }) => kind === 'share' || kind === 'curve' || hidden === null)
  return (
    <>
      <MeetingsHeld held={of('meetings-held')} thrice={of('met-three-times')} />
      {groups.map((group) => (
        <FigureGroup
          key={group}
          title={t(group)}
          figures={said.filter((figure) => figure.group === group && isAlone(figure))}
          compared={undefined}
        />
      ))}
      <Goals figure={of('goals-reached')} compared={undefined} />
      <BothWays mentors={of('both-ways-mentors')} mentees={of('both-ways-mentees')} compared={undefined} />
    </>
  )
}

/** Neither a histogram nor parts, which stand apart, nor what there is nobody to count of. */
const isAlone = ({ kind, hidden }: ResultFigure) =>
  kind !== 'histogram' && kind !== 'parts' && hidden !== 'nobody'
