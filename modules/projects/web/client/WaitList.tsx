import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { ClientPage } from '../../contract.ts'
import styles from '../Projects.module.css'

/** Where on the page each thing stands that a mail may have called for. */
export const placeOf = (id: string) => `client-${id}`

/** What waits for the client, the change first, each with a way down to it. */
export function WaitList({ page }: { readonly page: ClientPage }) {
  const t = useTranslations('projects.page')
  const { amendment, deliverables, extras, status } = page
  if (status === 'closed') return null
  const waits = [
    ...(amendment?.state === 'waits' ? [{ id: amendment.id, label: t('toAmendment') }] : []),
    ...deliverables
      .filter(({ state }) => state === 'sent' || state === 'proposed')
      .map(({ id, title }) => ({ id, label: t('toThing', { title }) })),
    ...extras
      .filter(({ state }) => state === 'proposed')
      .map(({ id, proposal }) => ({ id, label: t('toThing', { title: proposal!.title }) })),
  ]
  if (waits.length === 0) return null
  return (
    <ul className={styles.waits} aria-label={t('waitList')}>
      {waits.map(({ id, label }) => (
        <li key={id}>
          <Button size="small" variant="link" onPress={() => goTo(id)}>
            {label}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** Not by the address: its end is the secret of the link. */
function goTo(id: string) {
  const place = document.getElementById(placeOf(id))
  place?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}
