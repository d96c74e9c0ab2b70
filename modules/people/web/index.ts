export { ActPage } from './act/ActPage.tsx'
export { ActQuestion } from './act/ActQuestion.tsx'
export { WhenDone } from './act/when-done.ts'
export { actPage, type ActPageProps } from './act/act-page.ts'
