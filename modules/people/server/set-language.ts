import { openAction } from '../../../platform/server/action.ts'
import { setLanguage } from '../contract.ts'

export const setLanguageAction = openAction(setLanguage, async ({ db, account }, { language }) => {
  await db.updateTable('people.accounts').set({ language }).where('id', '=', account!.id).execute()
  return {}
})
