import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import type { Block, Span } from './blocks.ts'
import { safeUrl } from './safe-url.ts'

/**
 * Markdown as the few kinds of block that advice may hold, by a list of what is allowed: no HTML is ever read as HTML,
 * no image is loaded, no address but of the web or of mail is a link. What is not allowed keeps its words.
 */
export function readMarkdown(text: string): Block[] {
  const { children } = fromMarkdown(text, { extensions: [{ disable: { null: notRead } }] })
  return children.flatMap((node) => blocksOf(node))
}

/** Read as plain text: markup of pages, code, and addresses that are defined elsewhere than where they stand. */
const notRead = ['htmlFlow', 'htmlText', 'codeIndented', 'codeFenced', 'codeText', 'definition']

function blocksOf(node: RootContent): Block[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    return [{ kind: node.type, spans: spansOf(node.children) }]
  }
  if (node.type === 'blockquote') return [{ kind: 'quote', spans: spansWithin(node.children) }]
  if (node.type === 'list') {
    const items = node.children.map((item) => spansWithin(item.children))
    return [{ kind: 'list', isOrdered: node.ordered ?? false, items }]
  }
  return node.type === 'thematicBreak' ? [] : [{ kind: 'paragraph', spans: [plain(textOf(node))] }]
}

/** A quote or an item is one line of words, whatever stands in it. */
function spansWithin(children: readonly RootContent[]): Span[] {
  const lines = children.map((child) =>
    child.type === 'paragraph' || child.type === 'heading' ? spansOf(child.children) : [plain(textOf(child))],
  )
  return lines.flatMap((line, index) => (index === 0 ? line : [plain('\n'), ...line]))
}

type Reading = Omit<Span, 'text'>

function spansOf(
  nodes: readonly PhrasingContent[],
  reading: Reading = { isStrong: false, isStressed: false, url: null },
): Span[] {
  return nodes.flatMap((node): Span[] => {
    if (node.type === 'strong') return spansOf(node.children, { ...reading, isStrong: true })
    if (node.type === 'emphasis') return spansOf(node.children, { ...reading, isStressed: true })
    if (node.type === 'link') return spansOf(node.children, { ...reading, url: safeUrl(node.url) })
    if (node.type === 'break') return [{ ...reading, text: '\n' }]
    return [{ ...reading, text: textOf(node) }]
  })
}

const plain = (text: string): Span => ({ text, isStrong: false, isStressed: false, url: null })

function textOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join(' ') : ''
}
