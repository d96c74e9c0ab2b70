import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'
import type { WholeEnrolment } from '../../contract.ts'
import { AddressRefused } from './AddressRefused.tsx'
import { AnswersOfPerson } from './AnswersOfPerson.tsx'
import { CapacityCard } from './CapacityCard.tsx'
import styles from './EnrolmentView.module.css'
import { ProfileCard } from './ProfileCard.tsx'
import { StatusButton } from './StatusButton.tsx'

type EnrolmentViewProps = { enrolment: WholeEnrolment; edition: WholeEdition; onReload: () => void }

/** What was answered, in the words of the questions; beside it who the person is and how many pairs they take. */
export function EnrolmentView({ enrolment, edition, onReload }: EnrolmentViewProps) {
  const t = useTranslations('enrolment.person')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { name, role, status } = enrolment
  return (
    <>
      <PageHeader
        title={name}
        eyebrow={
          <TextLink href={`/${organisation}/editions/${edition.id}/people`}>
            {t('back', { edition: edition.name[language] })}
          </TextLink>
        }
        actions={<StatusButton enrolment={enrolment} />}
      >
        <p className={styles.line}>
          {t(`roles.${role}`)}
          {status === 'withdrawn' && <Badge tone="waiting">{t('withdrawn')}</Badge>}
        </p>
      </PageHeader>
      <AddressRefused enrolment={enrolment} />
      <div className={styles.columns}>
        <AnswersOfPerson enrolment={enrolment} onReload={onReload} />
        <div className={styles.aside}>
          <CapacityCard enrolment={enrolment} onReload={onReload} />
          <ProfileCard enrolment={enrolment} edition={edition} />
        </div>
      </div>
    </>
  )
}
