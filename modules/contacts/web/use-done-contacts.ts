import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import type { DoneFound } from '../../programmes/web/index.ts'
import { listOwnDueContacts } from '../contract.ts'

/** Contacts that the team noted for today. */
export const useDoneContacts: DoneFound = (editionId) => {
  const t = useTranslations('contacts')
  const { data } = useEndpoint(listOwnDueContacts, {})
  const done = data?.editions.find((edition) => edition.editionId === editionId)?.doneToday ?? []
  return done.map(({ by, count }) => ({ by, what: t('done', { count }) }))
}
