import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { OwnRelationship } from '../../contract.ts'
import { useTurn } from '../use-turn.ts'
import styles from './OwnPairs.module.css'

/** One pair: with whom, whose turn it is, and the way in; a filled button where an answer is awaited. */
export function OwnPairRow({ pair }: { pair: OwnRelationship }) {
  const t = useTranslations('relationships.home')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const turn = useTurn(pair)
  const { partner, editionName, waitingFor, status } = pair
  const href = `/${organisation}/pairs/${pair.id}`
  const isOver = status !== 'proposed' && status !== 'active'
  return (
    <li className={styles.pair}>
      <Avatar name={partner.name} colour={partner.role === 'mentor' ? 'green' : 'ear'} size="large" />
      <div className={styles.words}>
        <h3 className={styles.name}>
          <TextLink href={href}>{partner.name}</TextLink>
        </h3>
        <p className={styles.edition}>{`${t(`role.${partner.role}`)}, ${editionName[language]}`}</p>
      </div>
      <Badge tone={turn.tone}>{turn.text}</Badge>
      {!isOver && (
        <LinkButton href={href} variant={waitingFor === 'me' ? 'primary' : 'secondary'}>
          {t(waitingFor === 'me' ? 'answer' : 'open')}
        </LinkButton>
      )}
    </li>
  )
}
