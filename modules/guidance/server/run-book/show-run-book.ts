import { action } from '../../../../platform/server/action.ts'
import { showRunBook } from '../../contract/run-book.ts'
import { readRunBook } from './read-run-book.ts'

export const showRunBookAction = action(showRunBook, (context, { editionId }) =>
  readRunBook(context, editionId),
)
