import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Refusal } from '../../../../platform/web/refusal.ts'
import styles from './DataChanged.module.css'

/** What is no longer as it was when the server solved. */
export function DataChanged({ details }: { details: Refusal['details'] }) {
  const t = useTranslations('matching.studio.publish')
  const { language } = useLanguage()
  const lines = (['added', 'changed'] as const).flatMap((kind) => {
    const names = namesIn(details[kind])
    if (names.length === 0) return []
    const list = new Intl.ListFormat(language, { type: 'unit' }).format(names)
    return [t(`changed.${kind}`, { count: names.length, names: list })]
  })
  const withdrawn = typeof details['withdrawn'] === 'number' ? details['withdrawn'] : 0
  if (withdrawn > 0) lines.push(t('changed.withdrawn', { count: withdrawn }))
  if (details['policyChanged'] === true) lines.push(t('changed.policyChanged'))
  return (
    <Banner tone="waiting" live title={t('changedTitle')}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Banner>
  )
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : []
}
