import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Tabs } from '../../../../platform/web/design/Tabs.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { WithEdition } from '../edition/WithEdition.tsx'
import { QuestionList } from './QuestionList.tsx'
import { ThemeList } from './ThemeList.tsx'

/** What mentors and mentees are asked, as they read it, and what each answer is used for. */
export function QuestionnairePage() {
  const t = useTranslations('programmes.questionnaire')
  const organisation = useOrganisation()
  return (
    <WithEdition>
      {(edition) => (
        <>
          <PageHeader
            title={t('title')}
            actions={
              <LinkButton href={`/${organisation}/editions/${edition.id}/questionnaire/edit`} icon="edit">
                {t('build')}
              </LinkButton>
            }
          >
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
                content: <ThemeList edition={edition} />,
              },
            ]}
          />
        </>
      )}
    </WithEdition>
  )
}
