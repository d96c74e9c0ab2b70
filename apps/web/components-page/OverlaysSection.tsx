import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../platform/web/design/Dialog.tsx'
import { Menu } from '../../../platform/web/design/Menu.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { SidePanel } from '../../../platform/web/design/SidePanel.tsx'
import { Sample } from './Sample.tsx'

/** What opens above the page. */
export function OverlaysSection() {
  const t = useTranslations('platform.components')
  const [open, setOpen] = useState<'dialog' | 'panel' | undefined>()
  const close = () => setOpen(undefined)
  return (
    <Sample title={t('overlays')}>
      <Button onPress={() => setOpen('dialog')}>{t('dialog')}</Button>
      <Button onPress={() => setOpen('panel')}>{t('panel')}</Button>
      <Button onPress={() => notify({ message: t('locked'), undo: () => undefined })}>{t('notice')}</Button>
      <Menu
        label={t('menu')}
        entries={[
          { id: 'lock', label: t('lock'), icon: 'lock', onAction: () => undefined },
          { id: 'line', separator: true },
          { id: 'end', label: t('end'), icon: 'close', danger: true, onAction: () => undefined },
        ]}
      >
        <Button icon="more" aria-label={t('menu')} />
      </Menu>
      <Dialog
        isOpen={open === 'dialog'}
        onClose={close}
        title={t('dialogTitle')}
        actions={
          <>
            <Button onPress={close}>{t('notThisTime')}</Button>
            <Button variant="primary" onPress={close}>
              {t('publish')}
            </Button>
          </>
        }
      >
        {t('bannerText')}
      </Dialog>
      <SidePanel isOpen={open === 'panel'} onClose={close} title="Claire et Nadia">
        {t('bannerText')}
      </SidePanel>
    </Sample>
  )
}
