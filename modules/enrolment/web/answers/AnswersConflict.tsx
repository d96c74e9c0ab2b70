import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'

/** Two versions of one person's answers: whoever is here says which one stays. */
export function AnswersConflict({ onTakeSaved }: { onTakeSaved: () => void }) {
  const t = useTranslations('enrolment.answers.conflict')
  return (
    <Banner
      tone="waiting"
      title={t('title')}
      actions={
        <>
          <Button type="submit">{t('keepMine')}</Button>
          <Button variant="quiet" onPress={onTakeSaved}>
            {t('takeSaved')}
          </Button>
        </>
      }
    >
      {t('text')}
    </Banner>
  )
}
