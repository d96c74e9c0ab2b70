import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'

type ChangedMeanwhileProps = {
  /** What stands now, in words. */
  readonly saved: string
  readonly onKeepMine: () => void
  readonly onTakeSaved: () => void
}

/** Two of the team changed one rule: what is typed here is intact, and who reads this says which stays. */
export function ChangedMeanwhile({ saved, onKeepMine, onTakeSaved }: ChangedMeanwhileProps) {
  const t = useTranslations('reminders.page.conflict')
  return (
    <Banner
      tone="waiting"
      live
      title={t('title')}
      actions={
        <>
          <Button onPress={onKeepMine}>{t('keepMine')}</Button>
          <Button variant="quiet" onPress={onTakeSaved}>
            {t('takeSaved')}
          </Button>
        </>
      }
    >
      {t('text', { saved })}
    </Banner>
  )
}
