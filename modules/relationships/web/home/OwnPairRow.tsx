import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { OwnRelationship } from '../../contract.ts'
import { useTurn } from '../use-turn.ts'
import styles from './OwnPairs.module.css'

/** One pair in two lines: with whom and whose turn it is, then as what and in which edition. */
export function OwnPairRow({ pair }: { pair: OwnRelationship }) {
  const t = useTranslations('relationships.home')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const turn = useTurn(pair)
  const { partner, editionName } = pair
  return (
    <li className={styles.pair}>
      <Avatar name={partner.name} colour={partner.role === 'mentor' ? 'green' : 'ear'} size="large" />
      <div className={styles.words}>
        <h3 className={styles.name}>
          <TextLink href={`/${organisation}/pairs/${pair.id}`}>{partner.name}</TextLink>
        </h3>
        <Badge tone={turn.tone}>{turn.text}</Badge>
        <p className={styles.edition}>{`${t(`role.${partner.role}`)}, ${editionName[language]}`}</p>
      </div>
      <Icon name="chevron-right" />
    </li>
  )
}
