import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { editAdvice, listGuidance, type EditionPiece } from '../../contract.ts'
import { draftOf, type Draft } from './draft.ts'
import styles from './Guidance.module.css'
import { MomentFields } from './MomentFields.tsx'
import { PieceFoot } from './PieceFoot.tsx'
import { WordsFields } from './WordsFields.tsx'

type PiecePanelProps = {
  readonly editionId: string
  readonly piece: EditionPiece
  /** False for the one that the page opens by itself. */
  readonly isChosen: boolean
  readonly draft: Draft | undefined
  readonly onDraft: (draft: Draft | undefined) => void
}

/** One piece: when, to whom, and its words in both languages. */
export function PiecePanel({ editionId, piece, isChosen, draft, onDraft }: PiecePanelProps) {
  const t = useTranslations('guidance.editor')
  const { language } = useLanguage()
  const refusalText = useRefusalText('guidance')
  const panel = useRef<HTMLElement>(null)
  // On a phone it stands below the list: whoever chose it is brought to it.
  useEffect(() => {
    if (isChosen) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  const edit = useAction(editAdvice, {
    refreshes: [listGuidance],
    onSuccess: () => {
      onDraft(undefined)
      notify({ message: t('saved') })
    },
  })
  const now = draft ?? draftOf(piece)
  const change = (said: Partial<Draft>) => onDraft({ ...now, ...said })
  const save = (isOn: boolean) =>
    edit.run({ editionId, key: piece.key, ...now, isOn, editedAt: piece.editedAt })
  const isDated = now.moment.kind !== 'briefing' && now.moment.kind !== 'library'
  const title = piece.wording[language].title.replaceAll('{partner}', 'Camille')
  return (
    <section ref={panel} className={styles.panel} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.fields}>
        <MomentFields moment={now.moment} onChange={(moment) => change({ moment })} />
        {now.moment.kind !== 'briefing' && (
          <Select
            label={t('whom')}
            value={now.audience}
            onChange={(audience) => change({ audience })}
            options={(['mentors', 'mentees', 'both'] as const).map((value) => ({
              value,
              label: t(`audience.${value}`),
            }))}
          />
        )}
        {isDated && (
          <Switch isSelected={now.byMail} onChange={(byMail) => change({ byMail })}>
            {t('byMail')}
          </Switch>
        )}
      </div>
      <WordsFields wording={now.wording} onChange={(wording) => change({ wording })} />
      {edit.error && (
        <Banner tone="care" live>
          {refusalText(edit.error)}
        </Banner>
      )}
      {draft && (
        <div className={styles.actions}>
          <Button variant="primary" pending={edit.pending} onPress={() => save(piece.isOn)}>
            {t('save')}
          </Button>
          <Button variant="link" onPress={() => onDraft(undefined)}>
            {t('forget')}
          </Button>
        </div>
      )}
      <PieceFoot
        editionId={editionId}
        piece={piece}
        hasDraft={draft !== undefined}
        onSwitch={() => save(!piece.isOn)}
      />
    </section>
  )
}
