import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { SearchField } from '../../../../platform/web/design/SearchField.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useSettled } from '../../../../platform/web/use-settled.ts'
import { listMentors } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { AskHere } from './AskHere.tsx'

const anyTheme = 'any'

/** Everybody who helps here: by name, trade or town, by theme, free or not. */
export function DirectoryPage() {
  const t = useTranslations('requests.directory')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const [address] = useSearchParams()
  const [search, setSearch] = useState(address.get('search') ?? '')
  const [theme, setTheme] = useState(anyTheme)
  const [isFree, setIsFree] = useState(false)
  const [pages, setPages] = useState<readonly string[]>([])
  const wanted = useSettled(search)
  const cursor = pages.at(-1)
  const { data, error, refetch } = useEndpoint(
    listMentors,
    {
      editionId,
      search: wanted,
      ...(theme !== anyTheme && { theme }),
      ...(isFree && { only: 'free' as const }),
      ...(cursor !== undefined && { cursor }),
    },
    { keepPrevious: true },
  )
  const from = <Value,>(set: (value: Value) => void) =>
    function change(value: Value) {
      set(value)
      setPages([])
    }
  if (error && !data) return <ErrorState error={error} module="requests" onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title', { count: data.found })}
        actions={
          <TextLink href={`/${organisation}/find/${editionId}`} strong>
            {t('suggestions')}
          </TextLink>
        }
      />
      <div className={styles.filters}>
        <SearchField label={t('search')} value={search} onChange={from(setSearch)} />
        <Select
          label={t('theme')}
          value={theme}
          onChange={from(setTheme)}
          options={[
            { value: anyTheme, label: t('anyTheme') },
            ...data.themes.map(({ key, words }) => ({ value: key, label: words[language] })),
          ]}
        />
        <Checkbox isSelected={isFree} onChange={from(setIsFree)}>
          {t('onlyFree')}
        </Checkbox>
      </div>
      {data.mentors.length === 0 ? (
        <EmptyState icon="search" title={t('noneTitle')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {data.mentors.map((mentor) => (
            <AskHere key={mentor.enrolmentId} editionId={editionId} mentor={mentor} />
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        {pages.length > 0 && (
          <Button variant="link" onPress={() => setPages(pages.slice(0, -1))}>
            {t('before')}
          </Button>
        )}
        {data.nextCursor !== null && (
          <Button variant="link" onPress={() => setPages([...pages, data.nextCursor!])}>
            {t('more')}
          </Button>
        )}
      </div>
    </div>
  )
}
