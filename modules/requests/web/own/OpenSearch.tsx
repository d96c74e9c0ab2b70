import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { firstName } from '../../../../platform/first-name.ts'
import type { OwnSearch } from '../../contract.ts'

/** What happens with a search that is not over, and by when; the one thing to do, where there is one. */
export function OpenSearch({ search }: { readonly search: OwnSearch }) {
  const t = useTranslations('requests.now')
  const day = useLongDay()
  const organisation = useOrganisation()
  const page = `/${organisation}/searches/${search.id}`
  const sent = search.requests.find(({ status }) => status === 'sent')
  const next = search.requests.find(({ status }) => status === 'kept')
  const accepted = search.requests.find(({ status }) => status === 'accepted')
  if (search.status === 'agreeing')
    return (
      <Banner
        tone="done"
        title={accepted ? t('yesTitle', { name: firstName(accepted.mentor.name) }) : t('foundTitle')}
        actions={
          <LinkButton variant="primary" href={`/${organisation}/pairs/${search.relationshipId}`}>
            {t('agree')}
          </LinkButton>
        }
      >
        {t('yesText')}
      </Banner>
    )
  if (search.status === 'by-hand')
    return (
      <Banner
        tone="waiting"
        title={t('byHandTitle')}
        actions={<LinkButton href={page}>{t('see')}</LinkButton>}
      >
        {t('byHandText')}
      </Banner>
    )
  if (!sent) return null
  const isAsked = sent.question !== null && sent.reply === null
  return (
    <Banner
      tone={isAsked ? 'care' : 'waiting'}
      title={t(isAsked ? 'questionTitle' : 'sentTitle', { name: sent.mentor.name, day: day(sent.sentAt!) })}
      actions={<LinkButton href={page}>{t(isAsked ? 'reply' : 'see')}</LinkButton>}
    >
      {next
        ? t('thenNext', { by: day(sent.answerBy!), next: next.mentor.name })
        : t('thenNobody', { by: day(sent.answerBy!) })}
    </Banner>
  )
}
