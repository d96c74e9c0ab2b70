import { action } from '../../../../platform/server/action.ts'
import { showTogether } from '../../contract.ts'
import { readRelationship } from '../find-parties.ts'
import { daysOf, readSaid } from './read-together.ts'

export const showTogetherAction = action(showTogether, async (context, { id }) => {
  const relationship = await readRelationship(context, id)
  if (relationship.status !== 'active') return null
  const said = await readSaid(context, id)
  const { today, lastOn, isOpen, continuing, pause } = daysOf(relationship, context)
  const isMine = ({ personId }: { personId: string }) => personId === context.person.id
  const done = said.filter(({ kind }) => kind === 'done')
  const on = said.filter(({ kind }) => kind === 'continue')
  const { pausedUntil } = relationship
  return {
    done: { mine: done.some(isMine), theirs: done.some((one) => !isMine(one)) },
    continuing: {
      isOpen,
      mine: on.find(isMine)?.until ?? null,
      theirs: on.find((one) => !isMine(one))?.until ?? null,
      ...continuing,
    },
    pausedUntil: pausedUntil !== null && pausedUntil > today ? pausedUntil : null,
    pause,
    lastOn,
  }
})
