import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { ThemeInUse } from '../../contract.ts'
import type { Tensions } from './tensions.ts'
import styles from './Themes.module.css'

type MergeDialogProps = {
  theme: ThemeInUse
  others: readonly ThemeInUse[]
  tensions: Tensions
  onMerge: (into: string) => void
  onClose: () => void
}

/** Who moves, before anybody does: it is done once the themes are saved. */
export function MergeDialog({ theme, others, tensions, onMerge, onClose }: MergeDialogProps) {
  const t = useTranslations('enrolment.themes.merge')
  const { language } = useLanguage()
  const [into, setInto] = useState(others[0]?.key)
  const target = others.find(({ key }) => key === into)
  const words = ({ asking }: ThemeInUse) => asking[language] || asking.fr || asking.en
  const one = tensions.figureOf(theme)
  const other = target ? tensions.figureOf(target) : null
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title', { theme: words(theme) })}
      actions={
        <Button
          variant="primary"
          isDisabled={into === undefined}
          onPress={() => {
            onMerge(into!)
            onClose()
          }}
        >
          {t('confirm')}
        </Button>
      }
    >
      <div className={styles.page}>
        <Select
          label={t('into')}
          value={into ?? null}
          onChange={(key) => setInto(key ?? undefined)}
          options={others.map((theme_) => ({ value: theme_.key, label: words(theme_) }))}
        />
        <p>{t('moves', { count: theme.answers, from: words(theme), into: target ? words(target) : '' })}</p>
        {one && other && (
          <p className={styles.muted}>
            {t('together', { asked: one.asked + other.asked, places: one.places + other.places })}
          </p>
        )}
        <p className={styles.muted}>{t('undone')}</p>
      </div>
    </Dialog>
  )
}
