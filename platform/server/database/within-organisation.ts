import type { KyselyPlugin } from 'kysely'
import { tenantTables } from '../../../database/tables.ts'
import { OrganisationFence } from './organisation-fence.ts'

/**
 * The first fence between organisations: a Kysely plugin that adds `organisation_id = …` to every select,
 * update and delete for each tenant table it names, and to every row it inserts. Row-level security is the
 * second fence and repeats it; raw SQL has only that one.
 * Throws `OutsideOrganisation` when a query names another organisation, or is of a shape it cannot fence.
 * Goes after the camel-case plugin: it reads and writes names as the database has them.
 */
export function withinOrganisation(
  organisationId: string,
  tables: ReadonlySet<string> = tenantTables,
): KyselyPlugin {
  const fence = new OrganisationFence(organisationId, tables)
  return {
    transformQuery: ({ node, queryId }) => fence.transformNode(node, queryId),
    transformResult: ({ result }) => Promise.resolve(result),
  }
}
