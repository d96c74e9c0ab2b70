import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listLedEditions } from '../../../programmes/contract.ts'
import styles from './Mattered.module.css'

/** The same question of the programme's other editions that I lead: a new one has nothing to say yet. */
export function OtherEditions({ editionId, programmeId }: { editionId: string; programmeId: string }) {
  const t = useTranslations('insights.mattered')
  const { organisation = '' } = useParams()
  const { language } = useLanguage()
  const { data } = useEndpoint(listLedEditions, {})
  const others = (data?.editions ?? []).filter(
    (edition) => edition.programmeId === programmeId && edition.id !== editionId,
  )
  if (others.length === 0) return null
  return (
    <nav className={styles.others} aria-label={t('others')}>
      <span>{t('others')}</span>
      {others.map(({ id, name }) => (
        <TextLink key={id} href={`/${organisation}/editions/${id}/what-mattered`}>
          {name[language]}
        </TextLink>
      ))}
    </nav>
  )
}
