import { namingFiles } from '../../../../platform/server/files/index.ts'

export const filesOfAnswers = namingFiles({ table: 'enrolment.files', column: 'id' })
