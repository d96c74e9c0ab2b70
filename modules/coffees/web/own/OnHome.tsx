import { useTranslations } from 'use-intl'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listOwnCoffees, type OwnCoffee } from '../../contract.ts'
import styles from '../Coffees.module.css'
import { CoffeeCard } from './CoffeeCard.tsx'

/** On the home: what waits for a word, and the coffee that is to take place. */
export function OnHome() {
  const t = useTranslations('coffees.own')
  const drinks = useSession()?.places.some(({ uses }) => uses.includes('coffees')) ?? false
  const { data } = useEndpoint(listOwnCoffees, {}, { enabled: drinks })
  const current = data?.coffees.filter(isCurrent) ?? []
  if (current.length === 0) return null
  return (
    <section className={styles.page}>
      <h2>{t('home')}</h2>
      <ul className={styles.list}>
        {current.map((coffee) => (
          <CoffeeCard key={coffee.id} coffee={coffee} />
        ))}
      </ul>
    </section>
  )
}

const isCurrent = ({ state, met }: OwnCoffee) => state === 'asking' || (state === 'drawn' && met === null)
