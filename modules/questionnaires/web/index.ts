export { fieldsSchema, toAnswers, toFieldValues, type FieldValues } from './fields/form-values.ts'
export { QuestionField } from './fields/QuestionField.tsx'
export { AnswerWords } from './words/AnswerWords.tsx'
export { EarlierWords } from './words/EarlierWords.tsx'
