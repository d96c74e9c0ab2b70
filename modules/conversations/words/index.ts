export { splitLinks, type Piece } from './split-links.ts'
