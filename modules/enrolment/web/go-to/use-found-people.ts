import { useTranslations } from 'use-intl'
import type { Found } from '../../../../platform/web/go-to.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { findPeople } from '../../contract.ts'

/** The people of the editions that one leads. */
export function useFoundPeople(words: string): readonly Found[] {
  const t = useTranslations('enrolment.goTo')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { conditions = [], places = [] } = useSession() ?? {}
  const enabled = words !== '' && conditions.includes('leads')
  const { data } = useEndpoint(findPeople, { words: words || '-' }, { enabled, keepPrevious: true })
  if (!enabled || !data) return []
  return data.found.map(({ id, editionId, name, role }) => ({
    href: `/${organisation}/editions/${editionId}/people/${id}`,
    label: name,
    note: t('note', { role, edition: places.find((place) => place.id === editionId)?.name[language] ?? '' }),
    person: name,
  }))
}
