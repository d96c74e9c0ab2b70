export { readQuestions } from './read-questions.ts'
export { readVersion, type Version } from './read-version.ts'
export { readVersions } from './read-versions.ts'
export { saveVersion } from './save-version.ts'
