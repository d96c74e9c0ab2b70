import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { notices } from './notify.ts'
import styles from './ToastRegion.module.css'

/** The notices on the screen; F6 goes there from anywhere. */
export function ToastRegion() {
  const t = useTranslations('platform.actions')
  return (
    <AriaToastRegion queue={notices} className={styles.region!}>
      {({ toast }) => (
        <Toast toast={toast} className={styles.toast!}>
          <Icon name={toast.content.tone === 'care' ? 'warning' : 'check'} />
          <ToastContent className={styles.content!}>
            <Text slot="title">{toast.content.message}</Text>
          </ToastContent>
          {toast.content.undo && (
            <Button
              variant="link"
              onPress={() => {
                toast.content.undo?.()
                notices.close(toast.key)
              }}
            >
              {t('undo')}
            </Button>
          )}
          <Button slot="close" variant="quiet" size="small" icon="close" aria-label={t('close')} />
        </Toast>
      )}
    </AriaToastRegion>
  )
}
