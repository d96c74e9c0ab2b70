import {
  ColumnNode,
  DefaultInsertValueNode,
  type InsertQueryNode,
  PrimitiveValueListNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  type ValuesItemNode,
} from 'kysely'
import { OutsideOrganisation } from './outside-organisation.ts'

/** The columns and values of an insert into a tenant table, each row carrying its organisation. */
export function insertedRows(
  query: InsertQueryNode,
  organisationId: string,
): Pick<InsertQueryNode, 'columns' | 'values'> {
  const columns = query.columns ?? []
  const position = columns.findIndex(({ column }) => column.name === 'organisation_id')
  const { values } = query
  if (!values || !ValuesNode.is(values)) {
    // Its rows come from a query, which is fenced itself; row-level security checks what it gives.
    if (values && position >= 0) return { columns, values }
    throw new OutsideOrganisation('An insert without values must name organisation_id among its columns.')
  }
  if (position < 0)
    return {
      columns: [...columns, ColumnNode.create('organisation_id')],
      values: ValuesNode.create(values.values.map((row) => append(row, organisationId))),
    }
  return {
    columns,
    values: ValuesNode.create(values.values.map((row) => insist(row, position, organisationId))),
  }
}

function append(row: ValuesItemNode, organisationId: string): ValuesItemNode {
  return PrimitiveValueListNode.is(row)
    ? PrimitiveValueListNode.create([...row.values, organisationId])
    : ValueListNode.create([...row.values, ValueNode.create(organisationId)])
}

// Kysely writes `default` where one row of several leaves the column out.
function insist(row: ValuesItemNode, position: number, organisationId: string): ValuesItemNode {
  if (PrimitiveValueListNode.is(row)) {
    if (row.values[position] === organisationId) return row
    throw new OutsideOrganisation('A row to insert names another organisation.')
  }
  const node = row.values[position]
  if (node && ValueNode.is(node) && node.value === organisationId) return row
  if (node && !DefaultInsertValueNode.is(node))
    throw new OutsideOrganisation('A row to insert names another organisation.')
  return ValueListNode.create(
    row.values.map((value, index) => (index === position ? ValueNode.create(organisationId) : value)),
  )
}
