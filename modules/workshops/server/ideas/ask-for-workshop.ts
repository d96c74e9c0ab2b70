import { action } from '../../../../platform/server/action.ts'
import { askForWorkshop } from '../../contract.ts'
import { askForOne } from './ask-for-one.ts'

export const askForWorkshopAction = action(askForWorkshop, (context, asked) => askForOne(context, asked))
