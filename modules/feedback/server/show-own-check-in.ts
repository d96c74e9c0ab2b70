import { action } from '../../../platform/server/action.ts'
import { showOwnCheckIn } from '../contract.ts'
import { readOwnCheckIn } from './read-own-check-in.ts'

export const showOwnCheckInAction = action(showOwnCheckIn, ({ db }, { id }) => readOwnCheckIn(db, id))
