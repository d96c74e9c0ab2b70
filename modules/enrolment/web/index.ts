export { SheetIn, type SheetInProps, type SheetInResult } from './sheet-in/SheetIn.tsx'
