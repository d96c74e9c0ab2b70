import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { SearchField } from '../../../../platform/web/design/SearchField.tsx'
import { isFoundIn } from '../../../../platform/web/is-found-in.ts'
import type { Edition } from '../../contract.ts'
import { useGestures } from '../gestures/use-gestures.ts'
import { useWording } from '../use-wording.ts'
import { EditionRow } from './EditionRow.tsx'
import styles from './HomePage.module.css'

/** Above so many, one of them is found by typing. */
const manyEditions = 20

/** Where most waits stands first. */
export function EditionList({ editions }: { editions: readonly Edition[] }) {
  const t = useTranslations('programmes.home')
  const wording = useWording()
  const [search, setSearch] = useState('')
  const gestures = useGestures()
  const waitingIn = (edition: Edition) => gestures?.filter(({ placeId }) => placeId === edition.id).length
  const shown = editions
    .filter(({ name, programmeName }) => isFoundIn(`${wording(name)} ${wording(programmeName)}`, search))
    .toSorted((one, other) => (waitingIn(other) ?? 0) - (waitingIn(one) ?? 0))
  return (
    <>
      {editions.length > manyEditions && (
        <SearchField label={t('search')} value={search} onChange={setSearch} />
      )}
      {shown.length === 0 && <p className={styles.dates}>{t('noneFound')}</p>}
      <ul className={styles.editions}>
        {shown.map((edition) => (
          <EditionRow key={edition.id} edition={edition} waiting={waitingIn(edition)} />
        ))}
      </ul>
    </>
  )
}
