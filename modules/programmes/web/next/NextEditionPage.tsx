import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { WithEdition } from '../edition/WithEdition.tsx'
import { useWording } from '../use-wording.ts'
import { NextEditionForm } from './NextEditionForm.tsx'

/** The next edition of a programme: a name and a first day; everything else is as this one has it. */
export function NextEditionPage() {
  const t = useTranslations('programmes.next')
  const wording = useWording()
  return (
    <WithEdition>
      {(edition) => (
        <>
          <PageHeader title={t('title')} eyebrow={wording(edition.name)}>
            <p>{t('text')}</p>
          </PageHeader>
          <NextEditionForm key={edition.id} edition={edition} />
        </>
      )}
    </WithEdition>
  )
}
