import type { ReactNode } from 'react'
import styles from './Builder.module.css'

type BuilderColumnsProps = { order: ReactNode; editor: ReactNode; preview: ReactNode }

/** Left the questions in their order, in the middle the one that is open, right what people will see. */
export function BuilderColumns({ order, editor, preview }: BuilderColumnsProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.left}>{order}</div>
      {editor}
      {preview && <div className={styles.beside}>{preview}</div>}
    </div>
  )
}
