import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { inviteReviewer, removeReviewer, shareOut, type ReviewTerms } from '../../contract.ts'
import styles from '../Reviews.module.css'

const Values = z.object({ name: z.string().trim().min(1).max(200), email: z.string().trim().min(1).max(254) })

/** Who grades, how far they are, and what is still to be shared out among them. */
export function Reviewers({ terms }: { readonly terms: ReviewTerms }) {
  const t = useTranslations('reviews.reviewers')
  const format = useFormatter()
  const refusalText = useRefusalText('reviews')
  const { editionId, reviewers, toShareOut, criteria, namesShownAt } = terms
  const form = useSchemaForm({
    schema: Values,
    initial: { name: '', email: '' },
    draftKey: `reviewer:${editionId}`,
  })
  const invite = useAction(inviteReviewer)
  const remove = useAction(removeReviewer, {
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const share = useAction(shareOut, { onSuccess: () => notify({ message: t('shared') }) })
  return (
    <section className={styles.aside}>
      <h2>{t('title')}</h2>
      <p className={styles.help}>{t('text')}</p>
      <ul>
        {reviewers.map(({ personId, name, given, toGrade, mean }) => (
          <li key={personId} className={styles.row}>
            <span>
              <span className={styles.strong}>{name}</span>
              <p className={styles.help}>
                {t('given', { given, toGrade })}
                {mean !== null &&
                  ` · ${t('mean', { mean: format.number(mean, { minimumFractionDigits: 1 }) })}`}
              </p>
            </span>
            <Button
              size="small"
              variant="quiet"
              aria-label={t('removeOf', { name })}
              onPress={() => remove.run({ editionId, personId })}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      {toShareOut > 0 && reviewers.length > 0 && (
        <Banner
          tone="waiting"
          title={t('toShareOut', { count: toShareOut })}
          actions={
            <Button variant="primary" pending={share.pending} onPress={() => share.run({ editionId })}>
              {t('shareOut')}
            </Button>
          }
        >
          {t('shareOutText')}
        </Banner>
      )}
      {share.error && (
        <Banner tone="care" live>
          {refusalText(share.error)}
        </Banner>
      )}
      {criteria.length === 0 && <p className={styles.help}>{t('criteriaFirst')}</p>}
      {namesShownAt === null && (
        <Form
          form={form}
          module="reviews"
          submitLabel={t('invite')}
          refusalFields={{ 'email-invalid': 'email' }}
          onSubmit={async (values) => {
            await invite.runAsync({ editionId, ...values })
            notify({ message: t('invited', { name: values.name }) })
            form.hook.reset({ name: '', email: '' })
          }}
        >
          <Field form={form} name="name" label={t('name')}>
            {(field) => <TextField {...field} maxLength={200} />}
          </Field>
          <Field form={form} name="email" label={t('email')}>
            {(field) => <TextField {...field} type="email" maxLength={254} />}
          </Field>
        </Form>
      )}
    </section>
  )
}
