export { PublicationProgress } from './publication/PublicationProgress.tsx'
export { usePublicationProgress } from './publication/use-publication-progress.ts'
export { besideWeights } from './studio/slots.ts'
