import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { PublicationProgress, usePublicationProgress } from '../../../matching/web/index.ts'
import { listEditionRelationships } from '../../contract.ts'
import { countPairs } from './pair-state.ts'
import styles from './PairsCard.module.css'

/** The last step of the way from enrolment to pairs: how many were proposed, and what people said. */
export function PairsCard({ pairs }: { pairs: boolean }) {
  const t = useTranslations('relationships.card')
  const stopped = useTranslations('relationships.stopped')
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const { data } = useEndpoint(listEditionRelationships, { editionId })
  const counts = data && countPairs(data.relationships)
  const total = data?.relationships.length ?? 0
  const publication = usePublicationProgress(editionId)
  if (!pairs && total === 0) return null
  return (
    <Card title={t('title')}>
      {total === 0 ? (
        <p className={styles.none}>{counts ? t('none') : ' '}</p>
      ) : (
        counts && (
          <>
            <p className={styles.figure}>
              {t.rich('active', {
                active: counts.active,
                total,
                number: figure,
              })}
            </p>
            <p className={styles.rest}>{t('rest', counts)}</p>
          </>
        )
      )}
      {publication && !publication.isDone && <PublicationProgress publication={publication} />}
      {data && data.stopped.length > 0 && (
        <p className={styles.rest}>{stopped('title', { count: data.stopped.length })}</p>
      )}
      <p className={styles.link}>
        <TextLink strong href={`/${organisation}/editions/${editionId}/relationships`}>
          {t('open')}
        </TextLink>
      </p>
    </Card>
  )
}

const figure = (words: ReactNode) => <strong>{words}</strong>
