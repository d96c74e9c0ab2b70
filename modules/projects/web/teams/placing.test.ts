import { expect, it } from 'vitest'
import type { Candidate, ToFill } from '../../contract.ts'
import { changedTeams, countsOf, groupsOf, move, withProposal } from './placing.ts'

const candidate = (personId: string, inProjectId: string | null = null): Candidate => ({
  personId,
  name: personId,
  skills: [],
  wants: [],
  inProjectId,
})
const project = (id: string, ...juniorIds: string[]): ToFill => ({
  id,
  title: id,
  status: 'selection',
  mentor: null,
  skills: [],
  places: 3,
  juniorIds,
})
const shown = {
  candidates: [candidate('ana', 'site'), candidate('bob'), candidate('cleo')],
  projects: [project('site', 'ana'), project('revue')],
}

it('only teams that change are published, each whole', () => {
  expect(changedTeams(shown, {})).toEqual([])
  const moved = withProposal({}, [{ projectId: 'revue', personIds: ['bob'] }])
  expect(changedTeams(shown, moved)).toEqual([{ projectId: 'revue', personIds: ['bob'] }])
  expect(changedTeams(shown, move(moved, 'cleo', 'site'))).toEqual([
    { projectId: 'site', personIds: ['ana', 'cleo'] },
    { projectId: 'revue', personIds: ['bob'] },
  ])
})

it('who is moved away and back has not moved', () => {
  const away = move({}, 'ana', 'revue')
  expect(changedTeams(shown, away)).toHaveLength(2)
  expect(changedTeams(shown, move(away, 'ana', 'site'))).toEqual([])
})

it('a team that is full is none to fill, and one whose brief is still written is neither', () => {
  const full = project('plein', 'ana', 'bob', 'cleo')
  const running = { ...project('lance', 'ana'), status: 'running' as const }
  const call = { ...project('appel'), status: 'call' as const }
  const groups = groupsOf([full, running, call, ...shown.projects])
  const ids = (of: readonly ToFill[]) => of.map(({ id }) => id)
  expect([ids(groups.toFill), ids(groups.full), ids(groups.inCall)]).toEqual([
    ['lance', 'site', 'revue'],
    ['plein'],
    ['appel'],
  ])
})

it('a team that somebody was moved out of on the page is not counted as full', () => {
  const projects = [
    { ...project('site', 'ana'), places: 1 },
    { ...project('revue'), status: 'call' as const },
  ]
  const full = { ...shown, projects }
  expect(countsOf(full, {})).toEqual({ teams: 0, full: 1, call: 1 })
  expect(countsOf(full, move({}, 'ana', null))).toEqual({ teams: 1, full: 0, call: 1 })
  expect(countsOf(full, move({}, 'bob', 'site'))).toEqual({ teams: 0, full: 1, call: 1 })
})
