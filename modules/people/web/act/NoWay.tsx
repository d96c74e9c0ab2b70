import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import styles from './ActPage.module.css'

type NoWayProps = { readonly kind: 'ended' | 'unknown' } | { readonly kind: 'refused'; readonly error: Error }

const kinds = { 'link-over': 'over', 'link-used': 'used', 'link-of-another': 'another' } as const

/** A link that does nothing: done already, over, somebody else's, or cut in half by a mail program. */
export function NoWay(props: NoWayProps) {
  const t = useTranslations('people.act')
  const organisation = useOrganisation()
  const { kind } = props
  const code = kind === 'refused' && props.error instanceof Refusal ? props.error.code : undefined
  const known = kind === 'refused' ? kinds[code as keyof typeof kinds] : kind
  if (kind === 'refused' && known === undefined) return <ErrorState error={props.error} module="people" />
  return (
    <div className={styles.page} role="alert">
      <PageHeader title={t(`${known!}Title`)}>
        <p>{t(`${known!}Text`)}</p>
      </PageHeader>
      {known !== 'ended' && (
        <LinkButton href={`/${organisation}`} size="large" wide>
          {t('open')}
        </LinkButton>
      )}
    </div>
  )
}
