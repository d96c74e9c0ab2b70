import { useTranslations } from 'use-intl'
import { Select } from '../../../../platform/web/design/Select.tsx'

type SiteFilterProps = {
  readonly sites: readonly string[]
  readonly site: string | null
  readonly onChoose: (site: string | null) => void
}

const all = 'all'

/** Shown from two sites on: with one there is nothing to choose. */
export function SiteFilter({ sites, site, onChoose }: SiteFilterProps) {
  const t = useTranslations('workshops.calendar')
  if (sites.length < 2) return null
  return (
    <Select
      size="compact"
      hideLabel
      label={t('sites')}
      value={site === null ? all : `site:${site}`}
      options={[
        { value: all, label: t('allSites') },
        ...sites.map((one) => ({ value: `site:${one}`, label: one === '' ? t('afar') : one })),
      ]}
      onChange={(value) => onChoose(value === all ? null : value.slice('site:'.length))}
    />
  )
}
