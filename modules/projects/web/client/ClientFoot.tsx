import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { disownClientLink, readClientPage, tellOnFridays, type ClientPage } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'

type Given = { readonly token: string; readonly page: ClientPage }

/** The Friday mail, until when the link opens, what one does not see here, and "it is not me". */
export function ClientFoot({ token, page }: Given) {
  const t = useTranslations('projects.page')
  const days = useDays()
  const wordRefusal = useRefusalText('projects')
  const [isAsking, setIsAsking] = useState(false)
  const onError = (error: Error) => notify({ message: wordRefusal(error), tone: 'care' })
  const fridays = useAction(tellOnFridays, { refreshes: [readClientPage], onError })
  const disown = useAction(disownClientLink, { refreshes: [readClientPage], onError })
  return (
    <footer className={styles.foot}>
      {page.status !== 'closed' && (
        <Switch apart isSelected={page.tellsOnFridays} onChange={(isOn) => fridays.run({ token, isOn })}>
          {t('fridays')}
        </Switch>
      )}
      <p className={styles.help}>
        {t('sees')} {t('until', { on: days.of(page.linkUntil) })}
      </p>
      <div>
        <Button size="small" variant="link" onPress={() => setIsAsking(true)}>
          {t('notMe')}
        </Button>
      </div>
      {isAsking && (
        <Dialog
          isOpen
          role="alertdialog"
          size="small"
          title={t('notMeTitle', { name: page.contactName })}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button variant="quiet" onPress={() => setIsAsking(false)}>
                {t('cancel')}
              </Button>
              <Button variant="danger" pending={disown.pending} onPress={() => disown.run({ token })}>
                {t('shut')}
              </Button>
            </>
          }
        >
          <p>{t('notMeText')}</p>
        </Dialog>
      )}
    </footer>
  )
}
