import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { WholeEdition } from '../../../programmes/contract.ts'
import type { WholeEnrolment } from '../../contract.ts'
import styles from './ProfileCard.module.css'

const plainFields = ['employer', 'subsidiary', 'site', 'team', 'lineManager', 'timeZone'] as const

/** Who this is and how to reach them; only what was said. */
export function ProfileCard({ enrolment, edition }: { enrolment: WholeEnrolment; edition: WholeEdition }) {
  const t = useTranslations('enrolment')
  const format = useFormatter()
  const { language } = useLanguage()
  const { profile, email } = enrolment
  const { seniorityLevels, jobFamilies } = edition.matchingDefaults
  const family = jobFamilies.find(({ path }) => path === profile.jobFamily)?.label[language]
  const level = seniorityLevels.find(({ key }) => key === profile.seniority)?.label[language]
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const items = [
    { id: 'place', value: profile.place?.city },
    { id: 'jobTitle', value: profile.jobTitle },
    { id: 'jobFamily', value: family ?? profile.jobFamily },
    { id: 'seniority', value: level ?? profile.seniority },
    {
      id: 'languages',
      value: format.list(
        profile.languages.map(({ language: code, level: spoken }) =>
          t('person.language', { name: names.of(code) ?? code, level: spoken }),
        ),
      ),
    },
    {
      id: 'startedOn',
      value:
        profile.startedOn &&
        format.dateTime(new Date(`${profile.startedOn}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' }),
    },
    ...plainFields.map((id) => ({ id, value: profile[id] })),
  ].filter(({ value }) => value)
  return (
    <Card title={t('person.profile')}>
      {email && (
        <p className={styles.email}>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {items.length === 0 ? (
        <p className={styles.none}>{t('person.noProfile')}</p>
      ) : (
        <DescriptionList
          items={items.map(({ id, value }) => ({ id, term: t(`sheet.fields.${id}`), value }))}
        />
      )}
    </Card>
  )
}
