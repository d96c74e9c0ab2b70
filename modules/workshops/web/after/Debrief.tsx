import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { chooseNextThing, sayOwnWord, showDebrief } from '../../contract.ts'
import styles from '../Workshops.module.css'

/** The host says their own word first, then reads the others, then chooses one thing; the team reads that one. */
export function Debrief({ id }: { readonly id: string }) {
  const t = useTranslations('workshops.debrief')
  const { data } = useEndpoint(showDebrief, { id })
  if (!data) return null
  const { present, answered, ownWord, nextThing, told, remarks, isHost } = data
  return (
    <section className={styles.private}>
      <h3 className={styles.locked}>
        <Icon name="lock" size={18} /> {t('title')}
      </h3>
      <p className={styles.help}>{t('counts', { answered, present })}</p>
      {!isHost && <p>{nextThing ? t('chosen', { nextThing }) : t('notChosen')}</p>}
      {!isHost && <p className={styles.help}>{t('forTeam')}</p>}
      {isHost && ownWord === null && <OwnWord id={id} />}
      {isHost && ownWord !== null && (
        <>
          <p>
            <strong>{t('wentWell')}</strong> {ownWord.wentWell}
          </p>
          <p>
            <strong>{t('wouldChange')}</strong> {ownWord.wouldChange}
          </p>
          {told ? <p>{t('told', { ...told, answered })}</p> : <p className={styles.help}>{t('tooFew')}</p>}
          {remarks ? (
            <ul className={styles.people} aria-label={t('remarks')}>
              {remarks.map((remark, at) => (
                <li key={at} className={styles.person}>
                  {t('quoted', { remark })}
                </li>
              ))}
            </ul>
          ) : (
            told && <p className={styles.help}>{t('fewRemarks')}</p>
          )}
          <NextThing key={nextThing} id={id} nextThing={nextThing} />
        </>
      )}
    </section>
  )
}

const OwnWordSchema = z.object({
  wentWell: z.string().trim().min(1).max(1000),
  wouldChange: z.string().trim().min(1).max(1000),
})

function OwnWord({ id }: { readonly id: string }) {
  const t = useTranslations('workshops.debrief')
  const form = useSchemaForm({
    schema: OwnWordSchema,
    initial: { wentWell: '', wouldChange: '' },
    draftKey: `workshop-word:${id}`,
  })
  const say = useAction(sayOwnWord, { refreshes: [showDebrief] })
  return (
    <Form
      form={form}
      module="workshops"
      submitLabel={t('say')}
      onSubmit={async (values) => {
        await say.runAsync({ id, ...values })
      }}
    >
      <Field form={form} name="wentWell" label={t('wentWell')} description={t('firstYou')}>
        {(field) => <TextArea {...field} rows={2} maxLength={1000} />}
      </Field>
      <Field form={form} name="wouldChange" label={t('wouldChange')}>
        {(field) => <TextArea {...field} rows={2} maxLength={1000} />}
      </Field>
    </Form>
  )
}

const NextThingSchema = z.object({ nextThing: z.string().trim().min(1).max(300) })

function NextThing({ id, nextThing }: { readonly id: string; readonly nextThing: string | null }) {
  const t = useTranslations('workshops.debrief')
  const form = useSchemaForm({
    schema: NextThingSchema,
    initial: { nextThing: nextThing ?? '' },
    draftKey: `workshop-next:${id}`,
  })
  const choose = useAction(chooseNextThing, {
    refreshes: [showDebrief],
    onSuccess: () => notify({ message: t('nextSaved') }),
  })
  return (
    <Form
      form={form}
      module="workshops"
      submitLabel={t('choose')}
      onSubmit={async (values) => {
        await choose.runAsync({ id, ...values })
      }}
    >
      <Field form={form} name="nextThing" label={t('nextThing')} description={t('nextHelp')}>
        {(field) => <TextField {...field} maxLength={300} />}
      </Field>
    </Form>
  )
}
