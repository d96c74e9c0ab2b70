import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Tabs } from '../../../../platform/web/design/Tabs.tsx'
import { WithEdition } from '../edition/WithEdition.tsx'
import { QuestionList } from './QuestionList.tsx'
import { ThemeList } from './ThemeList.tsx'

/** What mentors and mentees are asked, as they read it, and what each answer is used for. */
export function QuestionnairePage() {
  const t = useTranslations('programmes.questionnaire')
  return (
    <WithEdition>
      {(edition) => (
        <>
          <PageHeader title={t('title')}>
            <p>{t('text')}</p>
          </PageHeader>
          <Tabs
            label={t('title')}
            tabs={[
              {
                id: 'mentee',
                label: t('mentee'),
                content: <QuestionList edition={edition} role="mentee" />,
              },
              {
                id: 'mentor',
                label: t('mentor'),
                content: <QuestionList edition={edition} role="mentor" />,
              },
              {
                id: 'themes',
                label: t('themes', { count: edition.themes.length }),
                content: <ThemeList themes={edition.themes} />,
              },
            ]}
          />
        </>
      )}
    </WithEdition>
  )
}
