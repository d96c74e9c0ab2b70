import { action } from '../../../../platform/server/action.ts'
import { showAgreement } from '../../contract/agreement.ts'
import { readAgreement } from './read-agreement.ts'

export const showAgreementAction = action(showAgreement, (context, { id }) => readAgreement(context, id))
