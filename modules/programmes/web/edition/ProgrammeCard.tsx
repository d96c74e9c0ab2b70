import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listLedEditions, type WholeEdition } from '../../contract.ts'
import { useWording } from '../use-wording.ts'
import { DayCount } from './DayCount.tsx'
import styles from './EditionPage.module.css'

/** The programme's other editions that one leads, the latest first, and the way to the next. */
export function ProgrammeCard({ edition }: { edition: WholeEdition }) {
  const t = useTranslations('programmes.next')
  const wording = useWording()
  const organisation = useOrganisation()
  const { data } = useEndpoint(listLedEditions, {})
  const others =
    data?.editions.filter(
      ({ id, programmeId }) => id !== edition.id && programmeId === edition.programmeId,
    ) ?? []
  return (
    <Card title={wording(edition.programmeName)}>
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.map((other) => (
            <li key={other.id}>
              <TextLink href={`/${organisation}/editions/${other.id}`}>{wording(other.name)}</TextLink>
              <DayCount edition={other} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.links}>
        <TextLink strong href={`/${organisation}/editions/${edition.id}/next`}>
          {t('prepare')}
        </TextLink>
      </div>
    </Card>
  )
}
