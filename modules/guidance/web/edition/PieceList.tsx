import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { EditionPiece } from '../../contract.ts'
import type { Draft } from './draft.ts'
import type { Group } from './groups.ts'
import styles from './Guidance.module.css'
import { useDay } from './use-day.ts'
import { useMoment } from './use-moment.ts'

type PieceListProps = {
  readonly groups: readonly Group[]
  readonly drafts: Readonly<Record<string, Draft>>
  readonly open: string
  readonly onOpen: (key: string) => void
}

/** The pieces in the order in which they leave. */
export function PieceList({ groups, drafts, open, onOpen }: PieceListProps) {
  const t = useTranslations('guidance.page')
  return (
    <div className={styles.list}>
      {groups.map(({ id, pieces }) => (
        <section key={id} className={styles.group}>
          <h2>{t(`groups.${id}`, { count: pieces.length })}</h2>
          <ul>
            {pieces.map((piece) => (
              <li key={piece.key} className={styles.piece} data-open={piece.key === open || undefined}>
                <Row
                  piece={piece}
                  hasDraft={piece.key in drafts}
                  isOpen={piece.key === open}
                  onOpen={onOpen}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type RowProps = {
  readonly piece: EditionPiece
  readonly hasDraft: boolean
  readonly isOpen: boolean
  readonly onOpen: (key: string) => void
}

function Row({ piece, hasDraft, isOpen, onOpen }: RowProps) {
  const t = useTranslations('guidance.page')
  const { language } = useLanguage()
  const day = useDay()
  const moment = useMoment()
  const { key, wording, next, lastSentOn, missing, audience, sent } = piece
  const on = next?.on ?? lastSentOn
  const title = wording[language].title || wording.fr.title || wording.en.title
  const how = next
    ? t('goesTo', { people: next.people, audience })
    : sent > 0
      ? t('wentTo', { people: sent, audience })
      : `${t(`to.${audience}`)}, ${moment(piece.moment)}`
  return (
    <button type="button" className={styles.row} aria-pressed={isOpen} onClick={() => onOpen(key)}>
      {on !== null && <span className={styles.when}>{day.short(on)}</span>}
      <span className={styles.what}>
        {title.replaceAll('{partner}', 'Camille')}
        <small>{how}</small>
      </span>
      {missing.length > 0 ? (
        <Badge tone="waiting">{t('missing', { language: missing[0]!.toUpperCase() })}</Badge>
      ) : (
        hasDraft && <Badge tone="waiting">{t('unsaved')}</Badge>
      )}
    </button>
  )
}
