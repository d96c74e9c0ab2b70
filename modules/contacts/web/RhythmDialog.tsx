import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../platform/web/design/Banner.tsx'
import { Button } from '../../../platform/web/design/Button.tsx'
import { Checkbox } from '../../../platform/web/design/Checkbox.tsx'
import { Dialog } from '../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useRefusalText } from '../../../platform/web/use-refusal-text.ts'
import { editContactRhythm, listContacts, type ContactRhythm } from '../contract.ts'
import { kinds } from '../rules.ts'
import styles from './Contacts.module.css'

type RhythmDialogProps = {
  readonly editionId: string
  readonly rhythm: ContactRhythm
  readonly revision: number
  readonly onClose: () => void
}

/** When the team of this edition wants to be in touch. */
export function RhythmDialog({ editionId, rhythm, revision, onClose }: RhythmDialogProps) {
  const t = useTranslations('contacts.rhythm')
  const refusalText = useRefusalText('contacts')
  const { refetch } = useEndpoint(listContacts, { editionId })
  const [wanted, setWanted] = useState(rhythm)
  const edit = useAction(editContactRhythm, {
    onSuccess: () => {
      notify({ message: t('saved') })
      onClose()
    },
    onError: () => refetch(),
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      size="small"
      actions={
        <Button
          variant="primary"
          pending={edit.pending}
          onPress={() => edit.run({ editionId, rhythm: wanted }, revision)}
        >
          {t('save')}
        </Button>
      }
    >
      <div className={styles.fields}>
        <p>{t('text')}</p>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            isSelected={wanted[kind]}
            onChange={(isWanted) => setWanted({ ...wanted, [kind]: isWanted })}
          >
            {t(`kinds.${kind}`)}
          </Checkbox>
        ))}
        {edit.error && (
          <Banner tone="care" live>
            {refusalText(edit.error)}
          </Banner>
        )}
      </div>
    </Dialog>
  )
}
