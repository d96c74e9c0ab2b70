import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { useFormatter, useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useSession } from '../../../../platform/web/session.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { endOwnRelationship } from '../../contract.ts'
import styles from '../care/Care.module.css'
import { usePairAndListeners } from '../care/use-pair-and-listeners.ts'
import { ReasonFields } from './ReasonFields.tsx'
import { reasonOf, reasonSchema } from './reason-schema.ts'

/** "We stop here", by one of the two: the very words that the other will read, and who reads the reason, said first. */
export function EndPage() {
  const t = useTranslations('feedback.ending')
  const words = useTranslations('relationships.ends.words')
  const format = useFormatter()
  const navigate = useNavigate()
  const session = useSession()
  const { id, href, pair, listeners, error, refetch } = usePairAndListeners()
  const form = useSchemaForm({ schema: reasonSchema, initial: { reason: 'unsaid', words: '' } })
  const end = useAction(endOwnRelationship, {
    onSuccess: () => {
      notify({ message: t('done') })
      void navigate(href, { replace: true })
    },
    onError: refetch,
  })
  if (!pair || !listeners) {
    return error ? <ErrorState error={error} module="feedback" onRetry={refetch} /> : <Loading />
  }
  const name = firstName(pair.partner.name)
  const { readBy } = listeners
  const readers = format.list(listeners.names)
  return (
    <>
      <PageHeader title={t('title')} eyebrow={<TextLink href={href}>{t('back')}</TextLink>} />
      <div className={styles.page}>
        {pair.status !== 'active' ? (
          <p>{t('over')}</p>
        ) : (
          <>
            <p>{t('text', { name })}</p>
            <blockquote className={styles.who}>
              <p>{t('willRead', { name })}</p>
              <p>
                <em>{words('stopped', { partner: firstName(session?.person.name ?? '') })}</em>
              </p>
            </blockquote>
            <p>
              {t.rich('ratherChange', {
                change: linkTo(`${href}/change`),
              })}
            </p>
            <Form
              form={form}
              module="feedback"
              submitLabel={t('send')}
              onSubmit={async ({ reason, words: said }) => {
                await end.runAsync({ id, reason: reasonOf(reason), words: said, readBy })
              }}
            >
              <p>{t(`readBy.${readBy}`, { names: readers })}</p>
              <ReasonFields form={form} isNeeded={false} />
            </Form>
          </>
        )}
      </div>
    </>
  )
}

/** The way to a page, for the marked words of a sentence. */
function linkTo(href: string) {
  return (words: ReactNode) => <TextLink href={href}>{words}</TextLink>
}
