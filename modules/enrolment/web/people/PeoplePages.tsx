import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { SearchField } from '../../../../platform/web/design/SearchField.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { PageOfPeople } from './PageOfPeople.tsx'
import { RoleFilter } from './PeopleFilters.tsx'
import styles from './PeoplePages.module.css'
import { usePeoplePages } from './use-people-pages.ts'

/** The same table for thousands: the server finds and orders, and a page of them is drawn. */
export function PeoplePages({ editionId }: { editionId: string }) {
  const t = useTranslations('enrolment.people')
  const pages = usePeoplePages(editionId)
  const { page, error, goBack, goNext, first } = pages
  if (error && !page) return <ErrorState error={error} module="enrolment" onRetry={pages.refetch} />
  if (!page) return <Loading />
  const { enrolments, total } = page
  return (
    <div className={styles.pages}>
      <div className={styles.toolbar} data-print="never">
        <SearchField label={t('search')} value={pages.search} onChange={pages.setSearch} />
        <RoleFilter value={pages.role} onChange={pages.setRole} />
        <Select
          label={t('sort')}
          hideLabel
          size="compact"
          options={(['name', 'updated'] as const).map((value) => ({ value, label: t(`sorts.${value}`) }))}
          value={pages.sort}
          onChange={pages.setSort}
        />
      </div>
      <PageOfPeople rows={enrolments} total={total} wanted={pages.wanted} />
      {total > 0 && (
        <nav className={styles.pager} aria-label={t('pager')} data-print="never">
          <Button icon="arrow-left" isDisabled={!goBack} onPress={() => goBack?.()}>
            {t('before')}
          </Button>
          <span aria-live="polite">{t('range', { first, last: first + enrolments.length - 1, total })}</span>
          <Button icon="arrow-right" isDisabled={!goNext} onPress={() => goNext?.()}>
            {t('after')}
          </Button>
        </nav>
      )}
    </div>
  )
}
