import { useTranslations } from 'use-intl'
import { Select } from '../../../../../platform/web/design/Select.tsx'
import { useLanguage } from '../../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../../platform/web/use-endpoint.ts'
import { listLedEditions } from '../../../../programmes/contract.ts'
import styles from '../Results.module.css'

type Given = {
  editionId: string
  programmeId: string
  chosen: string | null
  onChoose: (editionId: string | null) => void
}

/** The other editions of the programme that I lead too; nothing where there is none. */
export function CompareTo({ editionId, programmeId, chosen, onChoose }: Given) {
  const t = useTranslations('insights.results.compare')
  const { language } = useLanguage()
  const { data } = useEndpoint(listLedEditions, {})
  const others = (data?.editions ?? []).filter(
    (edition) => edition.programmeId === programmeId && edition.id !== editionId,
  )
  if (others.length === 0) return null
  const options = [
    { value: '', label: t('none') },
    ...others.map(({ id, name }) => ({ value: id, label: name[language] })),
  ]
  return (
    <div className={styles.compare}>
      <Select
        label={t('label')}
        size="compact"
        options={options}
        value={chosen ?? ''}
        onChange={(id) => onChoose(id === '' ? null : id)}
      />
    </div>
  )
}
