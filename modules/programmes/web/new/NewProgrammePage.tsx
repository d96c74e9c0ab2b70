import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { templates } from '../../templates/index.ts'
import styles from './NewProgrammePage.module.css'
import { NewProgrammeForm } from './NewProgrammeForm.tsx'
import { TemplateSummary } from './TemplateSummary.tsx'

/** A programme and its first edition; the template answers everything that is not asked here. */
export function NewProgrammePage() {
  const t = useTranslations('programmes.new')
  const [template, setTemplate] = useState(templates[0]!)
  return (
    <>
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
      <div className={styles.columns}>
        <NewProgrammeForm onTemplate={setTemplate} />
        <TemplateSummary template={template} />
      </div>
    </>
  )
}
