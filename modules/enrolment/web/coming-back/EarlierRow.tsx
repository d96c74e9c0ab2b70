import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Role } from '../../../programmes/contract.ts'
import type { EarlierPerson } from '../../contract.ts'
import styles from './InviteBack.module.css'

export type Choice = { readonly isChosen: boolean; readonly role: Role; readonly newEmail: string | null }

const roles = ['mentor', 'mentee'] as const
const tones = { waiting: 'waiting', accepted: 'done', declined: 'neutral', lapsed: 'neutral' } as const

/** One person: whether to write, in which role, under which address; or where their invitation stands. */
export function EarlierRow({
  person: { name, email, editionName, invitation },
  choice,
  onChange,
}: {
  person: EarlierPerson
  choice: Choice
  onChange: (choice: Choice) => void
}) {
  const t = useTranslations('enrolment.comingBack')
  const { language } = useLanguage()
  const isOpen = invitation === 'none' || invitation === 'lapsed'
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        {isOpen ? (
          <Checkbox isSelected={choice.isChosen} onChange={(isChosen) => onChange({ ...choice, isChosen })}>
            {name}
          </Checkbox>
        ) : (
          <strong>{name}</strong>
        )}
        <p className={styles.note}>
          {email ?? t('noAddress')}, {editionName[language]}
        </p>
      </div>
      {invitation !== 'none' && <Badge tone={tones[invitation]}>{t(`states.${invitation}`)}</Badge>}
      {isOpen && (
        <>
          <Select
            label={t('roleOf', { name })}
            hideLabel
            size="compact"
            options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
            value={choice.role}
            onChange={(role) => onChange({ ...choice, role })}
          />
          {choice.newEmail === null ? (
            <Button
              variant="quiet"
              size="small"
              aria-label={t('newAddressOf', { name })}
              onPress={() => onChange({ ...choice, newEmail: '', isChosen: true })}
            >
              {t('newAddress')}
            </Button>
          ) : (
            <TextField
              label={t('newAddressOf', { name })}
              type="email"
              value={choice.newEmail}
              onChange={(newEmail) => onChange({ ...choice, newEmail })}
            />
          )}
        </>
      )}
    </li>
  )
}
