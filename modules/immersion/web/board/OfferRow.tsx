import { useTranslations } from 'use-intl'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { Offer } from '../../contract.ts'
import styles from '../Immersion.module.css'
import { useDays } from '../use-days.ts'
import { lookOf } from './look-of.ts'
import { useBarWords } from './use-bar-words.ts'

/** One line where there is no room for weeks: when, with whom, where, and how it stands. */
export function OfferRow({ offer }: { readonly offer: Offer }) {
  const t = useTranslations('immersion')
  const days = useDays()
  const organisation = useOrganisation()
  const words = useBarWords()(offer)
  return (
    <li className={styles.row}>
      <span>
        <TextLink href={`/${organisation}/immersions/${offer.editionId}/${offer.id}`} strong>
          {offer.title}
        </TextLink>
        <p className={styles.help}>
          {[offer.hostName, days.span(offer), offer.site === '' ? t('board.afar') : offer.site].join(', ')}
        </p>
        {offer.own && offer.own.state !== 'withdrawn' && (
          <p className={styles.good}>{t(`own.state.${offer.own.state}`)}</p>
        )}
      </span>
      <span className={classNames(styles.bar, lookOf(offer.state))}>{words}</span>
    </li>
  )
}
