import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import {
  acceptRequest,
  declineRequest,
  longestNeed,
  type MentorShown,
  questionRequest,
  type ReceivedRequest,
} from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { DeclineFields, type Declining } from './DeclineFields.tsx'
import { RecommendField } from './RecommendField.tsx'

const weeksOffered = [2, 4, 8, 12, 16, 26, 52]
const rhythms = [7, 14, 21, 28]

/** Yes, with how long and how often; not now, with a kind reason; or one question first. */
export function AnswerBar({ request }: { readonly request: ReceivedRequest }) {
  const t = useTranslations('requests.answer')
  const refusalText = useRefusalText('requests')
  const { id, agreement, asker, question } = request
  const usualWeeks = Math.max(1, Math.round(agreement.durationDays / 7))
  const usualDays = agreement.rhythm[0]!.everyDays
  const [weeks, setWeeks] = useState(usualWeeks)
  const [everyDays, setEveryDays] = useState(usualDays)
  const [open, setOpen] = useState<'decline' | 'question'>()
  const [declining, setDeclining] = useState<Declining>({ reason: 'no-time-now', line: '' })
  const [recommended, setRecommended] = useState<MentorShown | null>(null)
  const [asked, setAsked] = useState('')
  const accept = useAction(acceptRequest)
  const decline = useAction(declineRequest)
  const questioning = useAction(questionRequest, { onSuccess: () => setOpen(undefined) })
  const error = accept.error ?? decline.error ?? questioning.error
  const name = firstName(asker.name)
  const withUsual = (numbers: readonly number[], usual: number) =>
    [...new Set([...numbers, usual])].toSorted((one, other) => one - other)
  return (
    <Card title={t('title')}>
      <div className={styles.main}>
        <p>{t('text', { name })}</p>
        <Select
          label={t('weeks')}
          value={String(weeks)}
          onChange={(value) => setWeeks(Number(value))}
          options={withUsual(weeksOffered, usualWeeks).map((count) => ({
            value: String(count),
            label: t('weeksCount', { count }),
          }))}
        />
        <Select
          label={t('rhythm')}
          value={String(everyDays)}
          onChange={(value) => setEveryDays(Number(value))}
          options={withUsual(rhythms, usualDays).map((days) => ({
            value: String(days),
            label: days % 7 === 0 ? t('everyWeeks', { weeks: days / 7 }) : t('everyDays', { days }),
          }))}
        />
        {error && (
          <Banner tone="care" live>
            {refusalText(error)}
          </Banner>
        )}
        <div className={styles.acts}>
          <Button
            variant="primary"
            size="large"
            pending={accept.pending}
            onPress={() => accept.run({ id, weeks, everyDays })}
          >
            {t('yes')}
          </Button>
          <Button
            aria-expanded={open === 'decline'}
            onPress={() => setOpen(open === 'decline' ? undefined : 'decline')}
          >
            {t('notNow')}
          </Button>
          {question === null && (
            <Button
              variant="quiet"
              aria-expanded={open === 'question'}
              onPress={() => setOpen(open === 'question' ? undefined : 'question')}
            >
              {t('more')}
            </Button>
          )}
        </div>
        {open === 'decline' && (
          <div className={styles.main}>
            <DeclineFields value={declining} onChange={setDeclining} />
            <RecommendField
              editionId={request.editionId}
              enrolmentId={request.enrolmentId}
              chosen={recommended}
              onChoose={setRecommended}
            />
            <div>
              <Button
                pending={decline.pending}
                onPress={() =>
                  decline.run({ id, ...declining, recommends: recommended?.enrolmentId ?? null })
                }
              >
                {t('sendNotNow')}
              </Button>
            </div>
          </div>
        )}
        {open === 'question' && (
          <div className={styles.main}>
            <TextArea
              label={t('question', { name })}
              description={t('questionHelp')}
              value={asked}
              onChange={setAsked}
              maxLength={longestNeed}
              rows={2}
            />
            <div>
              <Button
                isDisabled={asked.trim() === ''}
                pending={questioning.pending}
                onPress={() => questioning.run({ id, question: asked })}
              >
                {t('sendQuestion')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </Card>
  )
}
