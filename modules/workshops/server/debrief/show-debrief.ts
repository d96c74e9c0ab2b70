import { action } from '../../../../platform/server/action.ts'
import { showDebrief } from '../../contract.ts'
import { fewestToTell } from '../../rules.ts'
import { readSeats, readWorkshop } from '../state/kept-workshop.ts'

/** For the host alone, once they said their own word: what at least five said, and the remarks of at least five. */
export const showDebriefAction = action(showDebrief, async ({ db, person }, { id }) => {
  const workshop = await readWorkshop(db, id)
  const seats = await readSeats(db, [id])
  const answers = seats.filter(({ rating }) => rating !== null)
  const remarks = answers.flatMap(({ remark }) => remark ?? [])
  const isHost = workshop.hostId === person.id
  const { wentWell, wouldChange, nextThing } = workshop
  const ownWord = isHost && wentWell !== null && wouldChange !== null ? { wentWell, wouldChange } : null
  return {
    present: seats.filter(({ came }) => came !== null).length,
    answered: answers.length,
    ownWord,
    nextThing,
    told:
      ownWord !== null && answers.length >= fewestToTell
        ? {
            satisfied: answers.filter(({ rating }) => rating! >= 3).length,
            learnt: answers.filter(({ learnt }) => learnt).length,
          }
        : null,
    // By their letters: the order of their coming would tell who wrote which.
    remarks: ownWord !== null && remarks.length >= fewestToTell ? remarks.toSorted() : null,
    isHost,
  }
})
