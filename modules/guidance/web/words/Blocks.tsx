import type { Block, Span } from '../../words/blocks.ts'
import styles from './Blocks.module.css'

/** What a team wrote, as elements: nothing in it is ever read as markup of this page. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className={styles.blocks}>
      {blocks.map((block, index) => (
        <One key={index} block={block} />
      ))}
    </div>
  )
}

function One({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p className={styles.heading}>
          <Line spans={block.spans} />
        </p>
      )
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <Line spans={block.spans} />
        </blockquote>
      )
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Line spans={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Line spans={block.spans} />
        </p>
      )
  }
}

function Line({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map(({ text, isStrong, isStressed, url }, index) => {
    const words = isStrong ? <strong>{text}</strong> : isStressed ? <em>{text}</em> : text
    return url === null ? (
      <span key={index}>{words}</span>
    ) : (
      <a key={index} href={url} target="_blank" rel="noopener noreferrer nofollow">
        {words}
      </a>
    )
  })
}
