import { use, useState, type ReactNode } from 'react'
import type { LinkedAct, SentInputOf } from '../../../../platform/contract.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { WhenDone } from './when-done.ts'
import styles from './ActPage.module.css'

type ActQuestionProps<Act extends LinkedAct> = {
  readonly act: Act
  readonly input: SentInputOf<Act>
  /** Whose locale file words the refusals. */
  readonly module: string
  /** The one question. */
  readonly title: string
  readonly button: string
  /** Said instead of the question, once it is done. */
  readonly done: { readonly title: string; readonly text: string }
  /** Asked when the button is pressed: false where something is missing, which the page then says. */
  readonly isReady?: () => boolean
  /** What the page does about a refusal, besides wording it: read again what has changed. */
  readonly onRefused?: (refusal: Refusal) => void
  readonly children?: ReactNode
}

/** The page of an act, in the frame that all of them share: a question, one button that does it, and words after. */
export function ActQuestion<Act extends LinkedAct>(props: ActQuestionProps<Act>) {
  const { act, input, module, title, button, done, isReady, onRefused, children } = props
  const refusalText = useRefusalText(module)
  const [isDone, setIsDone] = useState(false)
  const whenDone = use(WhenDone)
  const { run, pending, error } = useAction(act, {
    refreshes: [],
    onSuccess,
    onError: (refused) => {
      if (refused instanceof Refusal) onRefused?.(refused)
    },
  })

  function onSuccess() {
    setIsDone(true)
    whenDone()
  }

  if (isDone) {
    return (
      <div className={styles.question} role="status">
        <PageHeader title={done.title}>
          <p>{done.text}</p>
        </PageHeader>
      </div>
    )
  }
  return (
    <section className={styles.question}>
      <PageHeader title={title} />
      {children}
      {error && (
        <Banner tone="care" live>
          {refusalText(error)}
        </Banner>
      )}
      <Button
        variant="primary"
        size="large"
        wide
        pending={pending}
        onPress={() => (isReady?.() ?? true) && run(input)}
      >
        {button}
      </Button>
    </section>
  )
}
