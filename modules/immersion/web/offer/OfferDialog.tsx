import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { ChosenBy, editOffer, offerImmersion, OfferWords, type Offer } from '../../contract.ts'
import styles from '../Immersion.module.css'

// As text, as a field has it.
const schema = OfferWords.extend({
  places: z.string().regex(/^([1-9]|[1-4]\d|50)$/, 'immersion.offer.placesIssue'),
  chosenBy: ChosenBy,
  hidesNames: z.boolean(),
})

type OfferDialogProps = {
  readonly editionId: string
  /** One that is open already, and is changed. */
  readonly offer?: Offer
  readonly revision?: number
  readonly onClose: () => void
}

/** A day or several in a row: when, where, what one will see, and who chooses. */
export function OfferDialog({ editionId, offer, revision, onClose }: OfferDialogProps) {
  const t = useTranslations('immersion.offer')
  const form = useSchemaForm({
    schema,
    initial: {
      title: offer?.title ?? '',
      work: offer?.work ?? '',
      about: offer?.about ?? '',
      site: offer?.site ?? '',
      firstOn: offer?.firstOn ?? '',
      lastOn: offer?.lastOn ?? '',
      beginsAt: offer?.beginsAt ?? '09:00',
      endsAt: offer?.endsAt ?? '17:00',
      places: String(offer?.places ?? 1),
      applyBy: offer?.applyBy ?? '',
      chosenBy: offer?.chosenBy ?? 'host',
      hidesNames: offer?.hidesNames ?? false,
    },
    draftKey: `immersion-offer:${offer?.id ?? editionId}:${revision ?? 0}`,
  })
  const open = useAction(offerImmersion)
  const edit = useAction(editOffer)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={offer ? t('editTitle', { title: offer.title }) : t('title')}
    >
      <Form
        form={form}
        module="immersion"
        refusalFields={{
          'in-the-past': 'firstOn',
          'days-reversed': 'lastOn',
          'too-long': 'lastOn',
          'day-taken': 'firstOn',
          'days-settled': 'firstOn',
          'hours-reversed': 'endsAt',
          'applications-too-late': 'applyBy',
          'already-drawn': 'applyBy',
          'fewer-than-taken': 'places',
        }}
        submitLabel={t(offer ? 'save' : 'button')}
        onSubmit={async ({ chosenBy, hidesNames, ...values }) => {
          const words = { ...values, places: Number(values.places) }
          if (offer) await edit.runAsync({ id: offer.id, ...words }, revision)
          else await open.runAsync({ editionId, ...words, chosenBy, hidesNames })
          notify({ message: t(offer ? 'saved' : 'done') })
          onClose()
        }}
      >
        <Field form={form} name="title" label={t('name')} description={t('nameHelp')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <Field form={form} name="work" label={t('work')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <Field form={form} name="about" label={t('about')} description={t('aboutHelp')}>
          {(field) => <TextArea {...field} rows={3} maxLength={2000} />}
        </Field>
        <Field form={form} name="site" label={t('site')} description={t('siteHelp')} optional>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <div className={styles.three}>
          <Field form={form} name="firstOn" label={t('firstOn')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
          <Field form={form} name="lastOn" label={t('lastOn')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
          <Field form={form} name="applyBy" label={t('applyBy')} description={t('applyByHelp')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
        </div>
        <div className={styles.three}>
          <Field form={form} name="beginsAt" label={t('beginsAt')}>
            {(field) => <TextField {...field} type="time" />}
          </Field>
          <Field form={form} name="endsAt" label={t('endsAt')}>
            {(field) => <TextField {...field} type="time" />}
          </Field>
          <Field form={form} name="places" label={t('places')}>
            {(field) => <TextField {...field} inputMode="numeric" />}
          </Field>
        </div>
        {!offer && (
          <>
            <Field form={form} name="chosenBy" label={t('chosenBy')} description={t('chosenByHelp')}>
              {(field) => (
                <RadioGroup
                  {...field}
                  options={ChosenBy.options.map((value) => ({ value, label: t(`chosenByOf.${value}`) }))}
                />
              )}
            </Field>
            <Field form={form} name="hidesNames" label={t('hidesNames')}>
              {(field) => (
                <Switch {...asChecked(field)} description={t('hidesNamesHelp')}>
                  {t('hidesNames')}
                </Switch>
              )}
            </Field>
          </>
        )}
      </Form>
    </Dialog>
  )
}
