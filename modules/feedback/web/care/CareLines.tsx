import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { InPair } from '../../../relationships/web/index.ts'
import { showListeners } from '../../contract.ts'
import styles from './Care.module.css'
import { useNames } from './use-names.ts'

/** The last lines of a pair's page: to change, to report, and who reads it, said before anything is written. */
export function CareLines({ relationship: { id, status } }: InPair) {
  const t = useTranslations('feedback.care')
  const organisation = useOrganisation()
  const { data } = useEndpoint(showListeners, { id })
  const names = useNames(data)
  const pair = `/${organisation}/pairs/${id}`
  return (
    <div className={styles.lines}>
      {status === 'active' && (
        <p>
          <TextLink href={`${pair}/change`}>{t('change')}</TextLink>
        </p>
      )}
      <p>
        <TextLink href={`${pair}/report`}>{t('report')}</TextLink>
      </p>
      {status === 'active' && (
        <p>
          <TextLink href={`${pair}/end`}>{t('end')}</TextLink>
        </p>
      )}
      {data && (
        <p className={styles.readBy}>
          <Icon name="lock" size={16} />
          {t(`readBy.${data.readBy}`, { names })}
        </p>
      )}
    </div>
  )
}
