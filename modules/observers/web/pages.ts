export { ObservedPage } from './ObservedPage.tsx'
export { ObserversCard } from './ObserversCard.tsx'
export { WherePage } from './WherePage.tsx'
