import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import {
  longestFeedAddress,
  readBusyFeedAgain,
  removeBusyFeed,
  saveBusyFeed,
  type BusyFeed,
  type OwnWeek,
} from '../../contract.ts'
import { useWhen } from '../use-when.ts'
import styles from './Week.module.css'

const schema = z.object({ address: z.string().trim().min(1).max(longestFeedAddress) })

/** A calendar that lends its busy times: how to find its address, what was read of it, and how to stop. */
export function BusyFeedCard({ week }: { week: OwnWeek }) {
  const t = useTranslations('meetings.week')
  const [isChanging, setIsChanging] = useState(false)
  const feed = week.busyFeed
  return (
    <Card title={t('feed')}>
      <p className={styles.help}>{t('feedHelp')}</p>
      {feed && <FeedRead feed={feed} timeZone={week.timeZone} />}
      {feed && !isChanging ? (
        <FeedActs onChange={() => setIsChanging(true)} />
      ) : (
        <FeedForm onDone={() => setIsChanging(false)} isChange={feed !== null} />
      )}
    </Card>
  )
}

function FeedRead({ feed, timeZone }: { readonly feed: BusyFeed; readonly timeZone: string }) {
  const t = useTranslations('meetings.week')
  const troubles = useTranslations('meetings.refusals')
  const when = useWhen()
  const { host, spans: count, partly, readAt, trouble } = feed
  return (
    <div className={styles.feed} role="status">
      <p>
        <strong>{t('feedFrom', { host })}</strong>
      </p>
      <p>
        {readAt === null ? t('feedNever') : t('feedRead', { count, when: when.dayAndHour(readAt, timeZone) })}
      </p>
      {partly && <p className={styles.help}>{t('feedPartly')}</p>}
      {trouble && (
        <Banner tone="care">
          {troubles(`feed-${trouble}`)} {readAt !== null && t('feedStays')}
        </Banner>
      )}
    </div>
  )
}

function FeedActs({ onChange }: { readonly onChange: () => void }) {
  const t = useTranslations('meetings.week')
  const refusalText = useRefusalText('meetings')
  const again = useAction(readBusyFeedAgain, {
    // A trouble is told in its place.
    onSuccess: ({ busyFeed }) =>
      busyFeed?.trouble === null && notify({ message: t('feedKept', { count: busyFeed.spans }) }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const remove = useAction(removeBusyFeed, { onSuccess: () => notify({ message: t('feedRemoved') }) })
  return (
    <div className={styles.acts}>
      <Button pending={again.pending} onPress={() => again.run({})}>
        {t('feedAgain')}
      </Button>
      <Button variant="link" onPress={onChange}>
        {t('feedChange')}
      </Button>
      <Button variant="link" pending={remove.pending} onPress={() => remove.run({})}>
        {t('feedRemove')}
      </Button>
    </div>
  )
}

const places = ['feedGoogle', 'feedOutlook', 'feedApple', 'feedOther'] as const

function FeedForm({ onDone, isChange }: { readonly onDone: () => void; readonly isChange: boolean }) {
  const t = useTranslations('meetings.week')
  const form = useSchemaForm({ schema, initial: { address: '' } })
  const save = useAction(saveBusyFeed)
  return (
    <>
      <Disclosure title={t('feedWhere')}>
        <ul className={styles.places}>
          {places.map((place) => (
            <li key={place}>{t(place)}</li>
          ))}
        </ul>
      </Disclosure>
      <Form
        form={form}
        module="meetings"
        submitLabel={t('saveFeed')}
        onSubmit={async (values) => {
          const { busyFeed } = await save.runAsync(values)
          notify({ message: t('feedKept', { count: busyFeed?.spans ?? 0 }) })
          onDone()
        }}
      >
        <Field form={form} name="address" label={t('feedLabel')} description={t('feedExample')}>
          {(field) => <TextField {...field} type="url" inputMode="url" autoComplete="off" />}
        </Field>
      </Form>
      {isChange && (
        <div>
          <Button variant="link" onPress={onDone}>
            {t('cancelFeed')}
          </Button>
        </div>
      )}
    </>
  )
}
