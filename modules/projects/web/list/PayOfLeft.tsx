import { useTranslations } from 'use-intl'
import type { PayLine } from '../../contract.ts'
import { OwnPayLines } from '../pay/OwnPayLines.tsx'

/** What one is owed by teams that one has left, a project after the other: of them, nothing else is read. */
export function PayOfLeft({ lines }: { readonly lines: readonly PayLine[] }) {
  const t = useTranslations('projects.pay')
  const titles = new Map(lines.map(({ projectId, projectTitle }) => [projectId, projectTitle]))
  return [...titles].map(([id, title]) => (
    <OwnPayLines
      key={id}
      title={t('ownTitleOf', { title })}
      foot={t('ownStays')}
      lines={lines.filter(({ projectId }) => projectId === id)}
    />
  ))
}
