import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Card } from '../../../platform/web/design/Card.tsx'
import { Icon } from '../../../platform/web/design/Icon.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { TextArea } from '../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../platform/web/design/TextField.tsx'
import { Field } from '../../../platform/web/forms/Field.tsx'
import { Form } from '../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import {
  chooseNextThingOfMeeting,
  sayOwnWordOfMeeting,
  showMeetingDebrief,
  showPairDebrief,
  type HostSide,
  type MeetingDebrief,
} from '../contract.ts'
import styles from './Debriefs.module.css'

type HostDebriefProps = {
  readonly id: string
  readonly host: HostSide
  readonly debrief: MeetingDebrief
}

const refreshes = [showMeetingDebrief, showPairDebrief]

/** Their own word first, then what others say, then one thing: in this order, and for them alone. */
export function HostDebrief({ id, host: { ownWord, read, nextThing }, debrief }: HostDebriefProps) {
  const t = useTranslations('debriefs.meeting')
  const { mayWrite } = debrief
  return (
    <Card
      tone="sunk"
      title={
        <span className={styles.title}>
          <Icon name="lock" size={18} /> {t('title')}
        </span>
      }
    >
      <div className={styles.read}>
        <p className={styles.help}>{t('onlyYou')}</p>
        {ownWord === null && (mayWrite ? <OwnWord id={id} /> : <p>{t('over')}</p>)}
        {ownWord && (
          <>
            <dl className={styles.terms}>
              <dt>{t('wentWell')}</dt>
              <dd className={styles.words}>{ownWord.wentWell}</dd>
              <dt>{t('wouldChange')}</dt>
              <dd className={styles.words}>{ownWord.wouldChange}</dd>
            </dl>
            <Others read={read} />
            {mayWrite ? <NextThing key={nextThing} id={id} nextThing={nextThing} /> : <p>{nextThing}</p>}
          </>
        )}
      </div>
    </Card>
  )
}

function Others({ read }: { readonly read: HostSide['read'] }) {
  const t = useTranslations('debriefs.meeting')
  if (!read) return <p className={styles.help}>{t('nothing')}</p>
  return (
    <section className={styles.read}>
      <h3>{t(read.from)}</h3>
      {read.from === 'summary' ? (
        <p className={styles.words}>{read.summary}</p>
      ) : (
        <ul className={styles.list}>
          {read.comments.map((text) => (
            <li key={text}>{t('quoted', { text })}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

const OwnWordSchema = z.object({
  wentWell: z.string().trim().min(1).max(1000),
  wouldChange: z.string().trim().min(1).max(1000),
})

function OwnWord({ id }: { readonly id: string }) {
  const t = useTranslations('debriefs.meeting')
  const initial = { wentWell: '', wouldChange: '' }
  const form = useSchemaForm({ schema: OwnWordSchema, initial, draftKey: `meeting-own-word:${id}` })
  const say = useAction(sayOwnWordOfMeeting, { refreshes })
  return (
    <Form
      form={form}
      module="debriefs"
      submitLabel={t('say')}
      onSubmit={async (values) => {
        await say.runAsync({ id, ...values })
      }}
    >
      <Field form={form} name="wentWell" label={t('wentWell')} description={t('first')}>
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
  const t = useTranslations('debriefs.meeting')
  const initial = { nextThing: nextThing ?? '' }
  const form = useSchemaForm({ schema: NextThingSchema, initial, draftKey: `meeting-next-thing:${id}` })
  const onSuccess = () => notify({ message: t('chosen') })
  const choose = useAction(chooseNextThingOfMeeting, { refreshes, onSuccess })
  return (
    <Form
      form={form}
      module="debriefs"
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
