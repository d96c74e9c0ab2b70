import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { Edition } from '../../contract.ts'
import { useNextStep } from '../edition/use-next-step.ts'
import { useDays } from '../use-days.ts'
import { useWording } from '../use-wording.ts'
import styles from './HomePage.module.css'

/** One edition: what it is, when, and the one thing to do next. */
export function EditionRow({ edition }: { edition: Edition }) {
  const t = useTranslations('programmes.home')
  const wording = useWording()
  const days = useDays()
  const organisation = useOrganisation()
  const href = `/${organisation}/editions/${edition.id}`
  const next = useNextStep(edition.id)
  return (
    <li className={styles.edition}>
      <div>
        <p className={styles.programme}>{wording(edition.programmeName)}</p>
        <div className={styles.name}>
          <h3>
            <TextLink href={href}>{wording(edition.name)}</TextLink>
          </h3>
          {edition.invented && <Badge tone="info">{t('invented')}</Badge>}
        </div>
        <p className={styles.dates}>{days.range(edition.startsOn, edition.endsOn)}</p>
      </div>
      <div className={styles.next}>
        {next?.why && <p className={styles.why}>{next.why}</p>}
        <LinkButton href={next?.href ?? href} variant={next ? 'primary' : 'secondary'}>
          {next?.label ?? t('open')}
        </LinkButton>
      </div>
    </li>
  )
}
