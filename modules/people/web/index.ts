export { ActPage } from './act/ActPage.tsx'
export { ActQuestion } from './act/ActQuestion.tsx'
export { actPage, type ActPageProps } from './act/act-page.ts'
