import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  { path: 'quiz', lazy: async () => ({ Component: (await import('./pages.ts')).CodePage }) },
  { path: 'quizzes/:id', lazy: async () => ({ Component: (await import('./pages.ts')).QuizPage }) },
]
