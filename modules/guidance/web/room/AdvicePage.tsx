import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showGuidance, type OwnPiece } from '../../contract.ts'
import { Blocks } from '../words/Blocks.tsx'
import styles from './Advice.module.css'

/** Everything that came so far, and what is there at any time. */
export function AdvicePage() {
  const t = useTranslations('guidance.library')
  const { id = '' } = useParams()
  const organisation = useOrganisation()
  const { data, error, refetch } = useEndpoint(showGuidance, { id })
  if (error && !data) return <ErrorState error={error} module="guidance" onRetry={refetch} />
  if (!data) return <Loading />
  const home = `/${organisation}/pairs/${id}`
  return (
    <>
      <PageHeader
        title={t('title')}
        eyebrow={<TextLink href={home}>{t('back', { name: firstName(data.partnerName) })}</TextLink>}
      >
        <p>{t('text')}</p>
      </PageHeader>
      <div className={styles.sections}>
        <Pieces title={t('come')} pieces={data.come} none={t('none')} />
        {data.library.length > 0 && <Pieces title={t('always')} pieces={data.library} />}
        <p>
          <TextLink href={`${home}/briefing`}>{t('cards')}</TextLink>
        </p>
      </div>
    </>
  )
}

type PiecesProps = { readonly title: string; readonly pieces: readonly OwnPiece[]; readonly none?: string }

function Pieces({ title, pieces, none }: PiecesProps) {
  const t = useTranslations('guidance.library')
  const { language } = useLanguage()
  const format = useFormatter()
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {pieces.length === 0 && <p>{none}</p>}
      {pieces.map(({ key, words, since }) => (
        <Disclosure key={key} level={3} title={words[language].title}>
          {since !== null && (
            <p className={styles.since}>
              {t('since', {
                day: format.dateTime(new Date(`${since}T12:00:00Z`), {
                  day: 'numeric',
                  month: 'long',
                  timeZone: 'UTC',
                }),
              })}
            </p>
          )}
          <Blocks blocks={words[language].blocks} />
        </Disclosure>
      ))}
    </section>
  )
}
