import { action } from '../../../platform/server/action.ts'
import { readEditionNames } from '../../programmes/server/index.ts'
import { listConfidences, type Signal } from '../contract.ts'
import { readableConfidences } from './readable-confidences.ts'

export const listConfidencesAction = action(listConfidences, async (context) => {
  const { listens, rows, relationships } = await readableConfidences(context)
  const names = await readEditionNames(
    context.db,
    rows.map(({ editionId }) => editionId),
  )
  const confidences = rows.map(({ id, kind, words, signals, readBy, confidedAt, closedAt, ...row }) => {
    const { parties, status } = relationships.get(row.relationshipId)!
    const said = parties.find(({ personId }) => personId === row.personId)!
    return {
      id,
      kind,
      words,
      signals: signals as Signal[],
      readBy,
      confidedAt,
      closedAt,
      editionName: names.get(row.editionId)!.editionName,
      name: said.name,
      email: said.email,
      role: said.role,
      isPairOpen: status === 'active',
      partners: parties.filter((party) => party !== said).map(({ name }) => name),
    }
  })
  return { listens, confidences }
})
