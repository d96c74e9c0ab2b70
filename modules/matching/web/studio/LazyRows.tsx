import { useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './LazyRows.module.css'

type LazyRowsProps<Item> = {
  items: readonly Item[]
  /** A usual height in pixels, until the rows have been drawn once. */
  rowHeight: number
  label: string
  children: (items: readonly Item[]) => ReactNode
}

const rowsInChunk = 24

/**
 * A list that draws only the rows near the window, by chunks that keep the height they had. Rows may have any height.
 * Printing draws them all.
 */
export function LazyRows<Item>({ items, rowHeight, label, children }: LazyRowsProps<Item>) {
  const printing = usePrinting()
  const chunks: (readonly Item[])[] = []
  for (let at = 0; at < items.length; at += rowsInChunk) chunks.push(items.slice(at, at + rowsInChunk))
  return (
    <div role="list" aria-label={label} className={styles.list}>
      {chunks.map((chunk, at) => (
        // The place in the list, not the people in it: a slider reorders everyone at each step.
        <Chunk key={at} height={chunk.length * rowHeight} isFirst={at === 0} always={printing}>
          {() => children(chunk)}
        </Chunk>
      ))}
    </div>
  )
}

type ChunkProps = { height: number; isFirst: boolean; always: boolean; children: () => ReactNode }

function Chunk({ height, isFirst, always, children }: ChunkProps) {
  const box = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(isFirst)
  const [measured, setMeasured] = useState<number | null>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return
        // Measured while it is still drawn: the list must not jump when the rows go.
        if (!entry.isIntersecting) setMeasured(entry.boundingClientRect.height || null)
        setNear(entry.isIntersecting)
      },
      { rootMargin: '900px 0px' },
    )
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  const drawn = near || always
  return (
    <div
      ref={box}
      role="presentation"
      className={styles.chunk}
      style={drawn ? {} : { height: measured ?? height }}
    >
      {drawn && children()}
    </div>
  )
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => setPrinting(true)
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
