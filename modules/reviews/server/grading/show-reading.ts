import { action } from '../../../../platform/server/action.ts'
import { showReading } from '../../contract.ts'
import { readOwnReading } from './kept-reading.ts'

export const showReadingAction = action(showReading, (context, { id }) => readOwnReading(context, id))
