export { namesOfLanguages } from './names-of-languages.ts'
