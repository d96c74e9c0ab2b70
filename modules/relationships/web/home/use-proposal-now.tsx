import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { HomeTitle } from '../../../programmes/web/index.ts'
import { listOwnRelationships } from '../../contract.ts'
import { useSince } from '../use-since.ts'

/** The proposal that has waited longest for an answer. */
export const useProposalNow: HomeTitle = () => {
  const t = useTranslations('relationships.now')
  const since = useSince()
  const organisation = useOrganisation()
  const wait = useSession()?.waits.find(({ kind }) => kind === 'relationships/answer')
  const { data, error } = useEndpoint(listOwnRelationships, {}, { enabled: wait !== undefined })
  if (!wait || error) return null
  if (!data) return undefined
  const pair = data.relationships.find(({ id }) => id === wait.subjectId)
  if (!pair) return null
  return {
    urgency: 'asked',
    eyebrow: t('with', { name: pair.partner.name, since: since(wait.since!) }),
    title: t('title'),
    text: t('text'),
    actions: (
      <LinkButton variant="primary" size="large" href={`/${organisation}/pairs/${pair.id}`}>
        {t('answer')}
      </LinkButton>
    ),
  }
}
