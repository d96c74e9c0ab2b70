import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { clearAllDrafts } from '../../../../platform/web/drafts.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { signOut } from '../../contract.ts'

/** The way out, for pages that stand outside the shell of an organisation. */
export function SignOutButton() {
  const t = useTranslations('people.organisations')
  const leave = useAction(signOut, {
    refreshes: [],
    onSuccess: () => {
      clearAllDrafts(localStorage)
      // A real load, so that nothing read in this session stays in memory.
      location.assign('/')
    },
  })
  return (
    <Button variant="secondary" icon="sign-out" pending={leave.pending} onPress={() => leave.run({})}>
      {t('signOut')}
    </Button>
  )
}
