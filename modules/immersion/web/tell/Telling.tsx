import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { firstName } from '../../../../platform/first-name.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { tellImmersion, type Account, type Candidate, type Offer } from '../../contract.ts'
import styles from '../Immersion.module.css'

type TellingProps = {
  readonly offer: Offer
  readonly candidates: readonly Candidate[] | null
  readonly accounts: readonly Account[]
}

/** What the reader has not told yet: of their own visit, or of each who came to them. */
export function Telling({ offer, candidates, accounts }: TellingProps) {
  const hasTold = (candidacyId: string) =>
    accounts.some((one) => one.candidacyId === candidacyId && one[offer.isMine ? 'host' : 'visitor'] !== null)
  const owed = offer.isMine
    ? (candidates ?? [])
        .filter(({ state, candidacyId }) => state === 'going' && !hasTold(candidacyId))
        .map(({ candidacyId, name }) => ({ candidacyId, name: name ?? '' }))
    : offer.own?.state === 'going' && !offer.own.told
      ? [{ candidacyId: offer.own.id, name: offer.hostName }]
      : []
  return owed.map((one) => <Tell key={one.candidacyId} {...one} />)
}

const schema = z.object({
  happened: z.enum(['yes', 'no']),
  brought: z.string().max(1000),
  takesAway: z.string().max(1000),
})

function Tell({ candidacyId, name }: { readonly candidacyId: string; readonly name: string }) {
  const t = useTranslations('immersion.tell')
  const form = useSchemaForm({
    schema,
    initial: { happened: 'yes', brought: '', takesAway: '' },
    draftKey: `immersion-account:${candidacyId}`,
  })
  const tell = useAction(tellImmersion)
  return (
    <section className={styles.asked}>
      <h3>{t('titleOf', { name: firstName(name) })}</h3>
      <Form
        form={form}
        module="immersion"
        refusalFields={{ 'words-owed': 'takesAway' }}
        submitLabel={t('send')}
        onSubmit={async ({ happened, ...words }) => {
          await tell.runAsync({ candidacyId, happened: happened === 'yes', ...words })
          notify({ message: t('done') })
        }}
      >
        <Field form={form} name="happened" label={t('happened')}>
          {(field) => (
            <RadioGroup
              {...field}
              orientation="horizontal"
              options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
            />
          )}
        </Field>
        <Field form={form} name="brought" label={t('brought')} description={t('broughtHelp')} optional>
          {(field) => <TextArea {...field} rows={2} maxLength={1000} />}
        </Field>
        <Field
          form={form}
          name="takesAway"
          label={t('takesAway')}
          description={t('readers', { name: firstName(name) })}
          optional
        >
          {(field) => <TextArea {...field} rows={2} maxLength={1000} />}
        </Field>
      </Form>
    </section>
  )
}
