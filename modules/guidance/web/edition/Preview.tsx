import type { AdviceWords } from '../../pieces/piece.ts'
import { readMarkdown } from '../../words/index.ts'
import { Blocks } from '../words/Blocks.tsx'
import styles from './Guidance.module.css'

/** As its readers will have it. What reads Markdown comes along only here. */
export function Preview({ words: { title, text } }: { readonly words: AdviceWords }) {
  const named = (words: string) => words.replaceAll('{partner}', 'Camille')
  return (
    <div className={styles.letter}>
      <strong>{named(title)}</strong>
      <Blocks blocks={readMarkdown(named(text))} />
    </div>
  )
}
