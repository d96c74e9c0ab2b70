import { writeFile } from 'node:fs/promises'
import { moduleOrder } from '../../../modules/order.ts'
import { admin, member } from '../../../platform/server/audiences.ts'
import { discover } from '../../../platform/server/discover.ts'
import { gatherPermissions } from './gather-permissions.ts'
import { permissionsPage } from './permissions-page.ts'

const { actions } = await discover(moduleOrder, { audiences: [member, admin], jobs: [] })
const endpoints = actions.map(({ action }) => action.endpoint)
const page = permissionsPage(endpoints, await gatherPermissions())
await writeFile(new URL('../../../docs/permissions.md', import.meta.url), page)
