import { useTranslations } from 'use-intl'
import type { Found } from '../../../../platform/web/go-to.ts'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOwnRelationships } from '../../contract.ts'

/** One's own pairs, by the name of the other. */
export function useFoundPairs(words: string): readonly Found[] {
  const t = useTranslations('relationships.home')
  const organisation = useOrganisation()
  const hasPair = useSession()?.places.some(({ roles }) => roles.some(({ name }) => name === 'pair')) ?? false
  const { data } = useEndpoint(listOwnRelationships, {}, { enabled: hasPair && words !== '' })
  const typed = plain(words)
  return (data?.relationships ?? [])
    .filter(({ partner }) => words !== '' && plain(` ${partner.name}`).includes(` ${typed}`))
    .map(({ id, partner }) => ({
      href: `/${organisation}/pairs/${id}`,
      label: partner.name,
      note: t(`role.${partner.role}`),
      person: partner.name,
    }))
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
