import { splitLinks } from '../words/index.ts'
import styles from './Talk.module.css'

/** What somebody wrote: its lines as they were typed, its addresses to open. Never markup. */
export function Words({ text }: { readonly text: string }) {
  return (
    <p className={styles.words}>
      {splitLinks(text).map((piece, index) =>
        piece.kind === 'text' ? (
          piece.text
        ) : (
          // Where it leads is not told whence.
          <a key={index} href={piece.url} target="_blank" rel="noopener noreferrer nofollow">
            {piece.text}
          </a>
        ),
      )}
    </p>
  )
}
