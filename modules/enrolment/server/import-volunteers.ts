import { action } from '../../../platform/server/action.ts'
import { importVolunteers } from '../contract.ts'
import { enrolVolunteers } from './enrol-volunteers.ts'

export const importVolunteersAction = action(importVolunteers, enrolVolunteers)
