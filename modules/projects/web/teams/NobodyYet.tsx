import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { showTeams } from '../../contract.ts'

type NobodyYetProps = { readonly editionId: string; readonly shown: OutputOf<typeof showTeams> }

/** Without mentors or juniors in the edition a list is empty for no reason that one sees: who is missing, and where they come from. */
export function NobodyYet({ editionId, shown: { mentors, candidates } }: NobodyYetProps) {
  const t = useTranslations('projects.teams')
  const organisation = useOrganisation()
  if (mentors.length > 0 && candidates.length > 0) return null
  const who = mentors.length > 0 ? 'juniors' : candidates.length > 0 ? 'mentors' : 'both'
  return (
    <Banner>
      <p>
        {t('nobodyYet', { who })}{' '}
        <TextLink href={`/${organisation}/editions/${editionId}/people`}>{t('toEnrolments')}</TextLink>
      </p>
    </Banner>
  )
}
