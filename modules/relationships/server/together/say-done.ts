import { action } from '../../../../platform/server/action.ts'
import { sayDone } from '../../contract.ts'
import { endRelationship } from '../ending/end-relationship.ts'
import { lockOpen } from '../open-relationship.ts'
import { sayTogether } from './say-together.ts'
import { tellOthers } from './tell-others.ts'

export const sayDoneAction = action(sayDone, async (context, { id }) => {
  const relationship = await lockOpen(context, id)
  const said = { kind: 'done' as const, personId: context.person.id, until: null }
  const isOver = await sayTogether(context, relationship, said)
  if (isOver) await endRelationship(context, relationship, { kind: 'completed', by: 'both' })
  else await tellOthers(context, relationship, { what: 'done', day: null })
  return { isOver }
})
