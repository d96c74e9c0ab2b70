import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'

/** Beside the weights of an edition: what has gone with success. A spreadsheet at /try has no edition. */
export function FromStudio() {
  const t = useTranslations('insights.mattered')
  const { organisation, editionId } = useParams()
  if (organisation === undefined || editionId === undefined) return null
  return <TextLink href={`/${organisation}/editions/${editionId}/what-mattered`}>{t('fromStudio')}</TextLink>
}
