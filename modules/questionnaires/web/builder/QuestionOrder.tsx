import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { VisuallyHidden } from '../../../../platform/web/design/VisuallyHidden.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question } from '../../contract.ts'
import styles from './QuestionOrder.module.css'

type QuestionOrderProps = {
  questions: readonly Question[]
  /** A few words below each: its kind, what it counts for. */
  noteOf: (key: string) => string
  openKey: string | undefined
  onOpen: (key: string) => void
  onMove: (key: string, target: string) => void
  onAdd: () => void
}

/** All questions in their order: opened by a press, moved by dragging, by Alt and an arrow, or by two buttons. */
export function QuestionOrder({ questions, noteOf, openKey, onOpen, onMove, onAdd }: QuestionOrderProps) {
  const t = useTranslations('questionnaires.builder')
  const { language } = useLanguage()
  const [dragged, setDragged] = useState<string>()
  const said = useRef<HTMLSpanElement>(null)
  const words = ({ wording }: Question) =>
    wording[language] || wording[language === 'fr' ? 'en' : 'fr'] || t('unworded')
  const openAt = questions.findIndex(({ key }) => key === openKey)

  function move(at: number, by: -1 | 1) {
    const question = questions[at]
    const target = questions[at + by]
    if (!question || !target) return
    onMove(question.key, target.key)
    if (said.current)
      said.current.textContent = t('moved', {
        question: words(question),
        place: at + by + 1,
        count: questions.length,
      })
  }

  function moveByKey(event: KeyboardEvent, at: number) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(at, event.key === 'ArrowUp' ? -1 : 1)
  }

  return (
    <nav aria-label={t('order')} className={styles.order}>
      <ol>
        {questions.map((question, at) => (
          // Dragging has its buttons and its keys below; the line alone is what a mouse can take.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={question.key}
            draggable
            className={classNames(styles.line, question.key === openKey && styles.open)}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              setDragged(question.key)
            }}
            onDragOver={(event) => event.preventDefault()}
            onDragEnter={() => dragged && dragged !== question.key && onMove(dragged, question.key)}
            onDragEnd={() => setDragged(undefined)}
          >
            <button
              type="button"
              className={styles.button}
              aria-current={question.key === openKey ? 'true' : undefined}
              onClick={() => onOpen(question.key)}
              onKeyDown={(event) => moveByKey(event, at)}
            >
              <span className={styles.words}>{words(question)}</span>
              <span className={styles.kind}>
                {noteOf(question.key)}
                {(question.wording.fr === '' || question.wording.en === '') && (
                  <span className={styles.half}> {t('halfSaid')}</span>
                )}
              </span>
            </button>
            {question.key === openKey && <Icon name="chevron-right" size={16} />}
          </li>
        ))}
      </ol>
      <p className={styles.help}>{t('moveHelp')}</p>
      <div className={styles.actions}>
        <Button
          size="small"
          icon="chevron-up"
          aria-label={t('up')}
          isDisabled={openAt <= 0}
          onPress={() => move(openAt, -1)}
        />
        <Button
          size="small"
          icon="chevron-down"
          aria-label={t('down')}
          isDisabled={openAt === -1 || openAt === questions.length - 1}
          onPress={() => move(openAt, 1)}
        />
        <Button size="small" icon="plus" onPress={onAdd}>
          {t('add')}
        </Button>
      </div>
      <VisuallyHidden>
        <span ref={said} role="status" />
      </VisuallyHidden>
    </nav>
  )
}
