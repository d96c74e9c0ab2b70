export { ourPieces } from './our-pieces.ts'
