import { cellsToShow } from '../../insights/statistics/index.ts'
import type { SurveyGroup } from '../contract.ts'
import { tellApart } from './apart.ts'
import type { GroupFacts } from './facts.ts'
import { hiddenShare, shareOf } from './shares.ts'

/**
 * Programmes and editions side by side. A programme's row is the total of its editions', and the whole the total of the
 * programmes': so small ones hide in both tables at once, with a second one wherever what is left would tell the first.
 */
export function shareOfGroups(facts: readonly GroupFacts[]): {
  readonly programmes: SurveyGroup[]
  readonly editions: SurveyGroup[]
} {
  const programmes = byProgramme(facts).map((editions) => ({ editions, ...sumOf(editions) }))
  const shownProgrammes = shownOf(programmes)
  const rows = programmes.map(({ editions, ...programme }, at) => {
    const shown = shownOf(editions)
    const isShown = shownProgrammes[at]!
    return {
      programme: rowOf(programme, isShown),
      editions: editions.map((edition, place) => rowOf(edition, isShown && shown[place]!)),
    }
  })
  return {
    programmes: tellApart(rows.map(({ programme }) => programme)),
    editions: tellApart(rows.flatMap(({ editions }) => editions)),
  }
}

function byProgramme(facts: readonly GroupFacts[]): GroupFacts[][] {
  const ids = [...new Set(facts.map(({ programmeId }) => programmeId))]
  return ids.map((id) => facts.filter(({ programmeId }) => programmeId === id))
}

function sumOf(editions: readonly GroupFacts[]): GroupFacts {
  const [first] = editions
  const sum = (value: (one: GroupFacts) => number) => editions.reduce((total, one) => total + value(one), 0)
  return {
    id: first!.programmeId,
    name: first!.programmeName,
    programmeId: null,
    programmeName: null,
    asked: sum(({ asked }) => asked),
    answered: sum(({ answered }) => answered),
    of: sum(({ of }) => of),
    cases: sum(({ cases }) => cases),
  }
}

/** Which of these may be shown where their total is; where none may but the total, none is. */
function shownOf(groups: readonly { readonly of: number }[]): boolean[] {
  const { shown, total } = cellsToShow(groups.map(({ of }) => of))
  return total ? [...shown] : groups.map(() => false)
}

function rowOf(group: GroupFacts, isShown: boolean): Omit<SurveyGroup, 'apart'> {
  const { id, name, programmeName, asked, answered, of, cases } = group
  const share = isShown ? shareOf({ cases, of }, asked) : hiddenShare(of < 5 ? 'fewer-than-5' : 'for-another')
  return { id, name, under: programmeName, asked, answered, share }
}
