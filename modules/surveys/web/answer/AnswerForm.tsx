import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { answerSurvey, type SurveyToAnswer } from '../../contract.ts'
import { answerSchema, screensOf, toSent, toValues } from './answer-values.ts'
import styles from './Answer.module.css'
import { LastScreen } from './LastScreen.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { StartScreen } from './StartScreen.tsx'
import { useKeptDraft } from './use-kept-draft.ts'

type AnswerFormProps = { survey: SurveyToAnswer; token: string; onSent: () => void; onReload: () => void }

/** First what it is and what becomes of the answers, then one question a screen, then all of it sent at once. */
export function AnswerForm({ survey, token, onSent, onReload }: AnswerFormProps) {
  const t = useTranslations('surveys.answer')
  const refusalText = useRefusalText('surveys')
  const { questions, privacy, isOpenLink } = survey
  const staysHere = privacy === 'anonymous' || isOpenLink
  const schema = useMemo(() => answerSchema(questions), [questions])
  const [initial] = useState(() => toValues(survey))
  // Its first letters keep two links on one device apart, and do not open anything.
  const form = useSchemaForm({
    schema,
    initial,
    ...(staysHere && { draftKey: `survey-answer:${token.slice(0, 8)}` }),
  })
  const draft = useKeptDraft({ form, token, questions, isKept: !staysHere })
  const screens = screensOf(questions)
  const [place, setPlace] = useState(-1)
  const content = useRef<HTMLDivElement>(null)
  const send = useAction(answerSurvey, { refreshes: [] })
  useEffect(() => {
    // A screen is a page: whoever reads it aloud begins at its top.
    if (place >= 0) content.current?.focus()
    scrollTo(0, 0)
  }, [place])

  async function goOn() {
    const screen = screens[place]
    if (screen && !(await form.hook.trigger(screen.question.key))) return
    if (place < screens.length) return setPlace(place + 1)
    if (send.pending) return
    draft.stop()
    try {
      await send.runAsync({ token, ...toSent(questions, form.hook.getValues()) })
      form.draft.clear()
      onSent()
    } catch (error) {
      // Answered elsewhere meanwhile, or over: the page says so. Everything else leaves the answers here.
      if (error instanceof Refusal && (error.status === 409 || error.status === 410)) onReload()
    }
  }

  const screen = screens[place]
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void goOn()
      }}
    >
      <div ref={content} tabIndex={-1} className={styles.screen}>
        {place < 0 ? (
          <StartScreen survey={survey} />
        ) : screen ? (
          <QuestionScreen form={form} screen={screen} place={place + 1} count={screens.length} />
        ) : (
          <LastScreen answered={Object.keys(toSent(questions, form.hook.getValues()).answers).length} />
        )}
      </div>
      {draft.isAway && (
        <Banner tone="waiting" live>
          {t('keptAway')}
        </Banner>
      )}
      {send.error && (
        <Banner tone="care" live>
          {refusalText(send.error)}
        </Banner>
      )}
      <div className={styles.gestures}>
        {place >= 0 && (
          <Button size="large" variant="quiet" icon="arrow-left" onPress={() => setPlace(place - 1)}>
            {t('back')}
          </Button>
        )}
        <Button type="submit" variant="primary" size="large" wide pending={send.pending}>
          {place < 0
            ? t(survey.draft !== null || form.draft.restored ? 'resume' : 'begin')
            : t(screen ? 'next' : 'send')}
        </Button>
      </div>
    </form>
  )
}
