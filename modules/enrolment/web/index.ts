export { SheetIn, type SheetInProps, type SheetInResult } from './sheet-in/SheetIn.tsx'
export { warmReading } from './sheet-in/reading/start-reading.ts'
export { warmGuide } from './guide/warm-guide.ts'
