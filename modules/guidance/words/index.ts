export { Block, type Span } from './blocks.ts'
export { readMarkdown } from './read-markdown.ts'
export { asText, lineOf } from './as-text.ts'
