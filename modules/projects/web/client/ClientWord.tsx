import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { ConflictShown } from '../../../../platform/web/forms/conflict-shown.ts'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { readClientPage, sayClientWord, type ClientPage } from '../../contract.ts'
import styles from '../Projects.module.css'
import type { KnownName } from './ClientName.tsx'

const scores = ['1', '2', '3', '4', '5'] as const
const schema = z.object({ score: z.enum(scores), text: z.string().trim().max(2000) })

type Given = {
  readonly token: string
  readonly asked: ClientPage['wordsAsked'][number]
  readonly name: KnownName
}

/** How it went, in a minute: a word around "as hoped", and one's own if one likes. */
export function ClientWord({ token, asked, name }: Given) {
  const t = useTranslations('projects.page')
  const words = useTranslations('projects.client')
  const say = useAction(sayClientWord, { refreshes: [readClientPage] })
  const form = useSchemaForm({
    schema: schema as unknown as z.ZodType<{ score: string; text: string }, { score: string; text: string }>,
    initial: { score: '', text: '' },
    draftKey: `client-opinion:${asked.milestoneId ?? asked.title}`,
  })
  return (
    <section className={styles.sunk}>
      <h2>{t(asked.milestoneId === null ? 'endTitle' : 'wordTitle', { title: asked.title })}</h2>
      <Form
        form={form}
        module="projects"
        submitLabel={t('sendWord')}
        onSubmit={async ({ score, text }) => {
          const by = name.take()
          if (by === undefined) throw new ConflictShown()
          await say.runAsync({ token, by, milestoneId: asked.milestoneId, score: Number(score), text })
          notify({ message: t('wordSent') })
        }}
      >
        <Field form={form} name="score" label={t('score')}>
          {(field) => (
            <RadioGroup
              {...field}
              options={scores.map((value) => ({ value, label: words(`score.${Number(value) as 1}`) }))}
            />
          )}
        </Field>
        <Field form={form} name="text" label={t('wordLabel')} description={t('wordHelp')} optional>
          {(field) => <TextArea {...field} rows={3} maxLength={2000} />}
        </Field>
      </Form>
    </section>
  )
}
