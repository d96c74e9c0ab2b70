import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../platform/web/design/PageHeader.tsx'
import { ActionsSection } from './ActionsSection.tsx'
import styles from './ComponentsPage.module.css'
import { FieldsSection } from './FieldsSection.tsx'
import { FormSection } from './FormSection.tsx'
import { OverlaysSection } from './OverlaysSection.tsx'
import { ShowingSection } from './ShowingSection.tsx'
import { StatesSection } from './StatesSection.tsx'
import { TableSection } from './TableSection.tsx'

const themes = ['light', 'dark'] as const

/** Every component in both themes, side by side where there is room. */
export function ComponentsPage() {
  const t = useTranslations('platform')
  return (
    <>
      <PageHeader title={t('components.title')}>{t('components.introduction')}</PageHeader>
      <div className={styles.themes}>
        {themes.map((theme) => (
          <section
            key={theme}
            data-theme={theme}
            aria-label={t(`layout.themes.${theme}`)}
            className={styles.theme}
          >
            <ActionsSection />
            <StatesSection />
            <ShowingSection />
            <FieldsSection />
            <OverlaysSection />
          </section>
        ))}
      </div>
      <div className={styles.wide}>
        <FormSection />
        <TableSection />
      </div>
    </>
  )
}
