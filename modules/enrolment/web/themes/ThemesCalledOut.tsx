import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { EditionThemes, ThemeInUse } from '../../contract.ts'
import { placesMissing } from '../../themes/tension.ts'
import type { Draft } from './draft-themes.ts'
import type { Tensions } from './tensions.ts'
import styles from './Themes.module.css'

type ThemesCalledOutProps = {
  saved: EditionThemes
  tensions: Tensions
  draft: Draft
  onMerge: (theme: ThemeInUse) => void
}

/** A theme that jams, in a sentence, with the one thing to do about it. */
export function ThemesCalledOut({ saved, tensions, draft, onMerge }: ThemesCalledOutProps) {
  const t = useTranslations('enrolment.themes.calledOut')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const shown = tensions.toReview.filter(({ key }) => draft.themes.some((one) => one.key === key))
  if (shown.length === 0) return null
  return (
    <div className={styles.calls}>
      {shown.map((theme) => {
        const use = tensions.figureOf(theme)!
        const state = tensions.stateOf(theme) as 'tense' | 'slack'
        const missing = placesMissing(use)
        const values = { theme: theme.asking[language] || theme.asking.fr, ...use, missing }
        return (
          <div key={theme.key} className={styles.call} data-state={state}>
            <p>
              <strong>{t('figure', values)}</strong>
            </p>
            <p className={styles.muted}>{t(`${state}Text`, values)}</p>
            {state === 'tense' ? (
              <TextLink href={`/${organisation}/editions/${saved.editionId}/call`} strong>
                {t('seek', values)}
              </TextLink>
            ) : (
              <Button variant="link" onPress={() => onMerge(theme)}>
                {t('see')}
              </Button>
            )}
          </div>
        )
      })}
    </div>
  )
}
