import styles from './Outbox.module.css'
import type { Piece } from './parse-links.ts'

/** The words of a mail, its addresses alive. */
export function MailText({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <div className={styles.text}>
      {pieces.map((piece, index) =>
        piece.isLink ? (
          <a key={index} href={piece.text} rel="noreferrer">
            {piece.text}
          </a>
        ) : (
          piece.text
        ),
      )}
    </div>
  )
}
