export { Blocks } from './words/Blocks.tsx'
