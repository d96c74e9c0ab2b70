import { useFieldArray } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Day, oneLine } from '../../../../platform/contract.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { savePlan, type Project } from '../../contract.ts'
import styles from '../Projects.module.css'

const schema = z.object({
  milestones: z
    .array(z.object({ id: z.string().nullable(), title: oneLine(120), dueOn: Day, isReached: z.boolean() }))
    .max(20),
  deliverables: z.array(z.object({ id: z.string(), milestone: z.string(), doer: z.string() })),
})

/** Milestones, and of each deliverable which one it belongs to and who does it. */
export function PlanDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const t = useTranslations('projects.planning')
  const { milestones, deliverables, members } = project
  const positionOf = (id: string | null) => milestones.findIndex((one) => one.id === id)
  const form = useSchemaForm({
    schema,
    initial: {
      milestones: milestones.map(({ id, title, dueOn, reachedAt }) => ({
        id,
        title,
        dueOn,
        isReached: reachedAt !== null,
      })),
      deliverables: deliverables.map(({ id, milestoneId, doer }) => ({
        id,
        milestone: milestoneId === null ? '' : String(positionOf(milestoneId)),
        doer: doer?.personId ?? '',
      })),
    },
    draftKey: `project-plan:${project.id}:${project.revision}`,
  })
  const list = useFieldArray({ control: form.hook.control, name: 'milestones', keyName: 'key' })
  const named = form.hook.watch('milestones')
  const save = useAction(savePlan)
  return (
    <Dialog isOpen onClose={onClose} size="large" title={t('title')}>
      <Form
        form={form}
        module="projects"
        submitLabel={t('save')}
        onSubmit={async (values) => {
          await save.runAsync({
            id: project.id,
            milestones: values.milestones.map(({ id, title, dueOn }, at) => ({
              id,
              title,
              dueOn,
              deliverableIds: values.deliverables
                .filter(({ milestone }) => milestone === String(at))
                .map((one) => one.id),
            })),
            doers: values.deliverables.map(({ id, doer }) => ({ deliverableId: id, personId: doer || null })),
          })
          notify({ message: t('saved') })
          onClose()
        }}
      >
        <section className={styles.section}>
          <h3>{t('milestones')}</h3>
          <p className={styles.help}>{t('help')}</p>
          {list.fields.map((one, at) => (
            <div key={one.key} className={styles.two}>
              <Field form={form} name={`milestones.${at}.title`} label={t('name', { n: at + 1 })}>
                {(field) => <TextField {...field} maxLength={120} />}
              </Field>
              <Field form={form} name={`milestones.${at}.dueOn`} label={t('dueOn', { n: at + 1 })}>
                {(field) => <TextField {...field} type="date" />}
              </Field>
            </div>
          ))}
          <div className={styles.actions}>
            <Button
              size="small"
              icon="plus"
              isDisabled={list.fields.length >= 20}
              onPress={() => list.append({ id: null, title: '', dueOn: '', isReached: false })}
            >
              {t('add')}
            </Button>
            {list.fields.length > 0 && !named.at(-1)?.isReached && (
              <Button
                size="small"
                variant="link"
                onPress={() => {
                  const last = String(list.fields.length - 1)
                  form.hook.getValues('deliverables').forEach(({ milestone }, index) => {
                    if (milestone === last) form.hook.setValue(`deliverables.${index}.milestone`, '')
                  })
                  list.remove(list.fields.length - 1)
                }}
              >
                {t('removeLast')}
              </Button>
            )}
          </div>
        </section>
        <section className={styles.section}>
          <h3>{t('deliverables')}</h3>
          {deliverables.map(({ id, title }, at) => (
            <fieldset key={id} className={styles.part}>
              <legend className={styles.strong}>{title}</legend>
              <div className={styles.two}>
                <Field form={form} name={`deliverables.${at}.milestone`} label={t('in')}>
                  {(field) => (
                    <Select
                      {...field}
                      options={[
                        { value: '', label: t('noMilestone') },
                        ...named.map((one, index) => ({
                          value: String(index),
                          label: one.title || t('name', { n: index + 1 }),
                        })),
                      ]}
                    />
                  )}
                </Field>
                <Field form={form} name={`deliverables.${at}.doer`} label={t('doer')}>
                  {(field) => (
                    <Select
                      {...field}
                      options={[
                        { value: '', label: t('nobody') },
                        ...members.map(({ personId, name }) => ({ value: personId, label: name })),
                      ]}
                    />
                  )}
                </Field>
              </div>
            </fieldset>
          ))}
        </section>
      </Form>
    </Dialog>
  )
}
