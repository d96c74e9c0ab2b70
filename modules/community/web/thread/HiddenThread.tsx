import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'

/** For who wrote or read there: that the team hid it and whom to ask, and nothing of what it said. */
export function HiddenThread({ who }: { readonly who: unknown }) {
  const t = useTranslations('community.thread')
  const format = useFormatter()
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const names = Array.isArray(who) ? who.map(String) : []
  return (
    <EmptyState
      icon="eye"
      title={t('hiddenTitle')}
      actions={<LinkButton href={`/${organisation}/community/${editionId}`}>{t('hiddenBack')}</LinkButton>}
    >
      {t('hiddenText', { count: names.length, names: format.list(names) })}
    </EmptyState>
  )
}
