import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  type ColumnUpdateNode,
  type DeleteQueryNode,
  IdentifierNode,
  type InsertQueryNode,
  type JoinNode,
  type MergeQueryNode,
  OnNode,
  type OnConflictNode,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  ParensNode,
  type QueryId,
  ReferenceNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  ValueNode,
  WhereNode,
} from 'kysely'
import { insertedRows } from './inserted-rows.ts'
import { OutsideOrganisation } from './outside-organisation.ts'

/** Rewrites the tree of one query so that it stays inside one organisation; see `withinOrganisation`. */
export class OrganisationFence extends OperationNodeTransformer {
  readonly #organisationId: string
  readonly #tables: ReadonlySet<string>

  constructor(organisationId: string, tables: ReadonlySet<string>) {
    super()
    this.#organisationId = organisationId
    this.#tables = tables
  }

  protected override transformSelectQuery(node: SelectQueryNode, queryId?: QueryId): SelectQueryNode {
    const query = super.transformSelectQuery(node, queryId)
    return this.#withConditions(query, [...(query.from?.froms ?? []), ...unconditionalJoins(query.joins)])
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, queryId?: QueryId): UpdateQueryNode {
    const query = super.transformUpdateQuery(node, queryId)
    const targets = query.table ? [query.table] : []
    if (targets.some((target) => this.#tenant(target))) this.#insistOnUpdates(query.updates)
    const others = [...(query.from?.froms ?? []), ...unconditionalJoins(query.joins)]
    return this.#withConditions(query, [...targets, ...others])
  }

  protected override transformDeleteQuery(node: DeleteQueryNode, queryId?: QueryId): DeleteQueryNode {
    const query = super.transformDeleteQuery(node, queryId)
    const others = [...(query.using?.tables ?? []), ...unconditionalJoins(query.joins)]
    return this.#withConditions(query, [...query.from.froms, ...others])
  }

  protected override transformInsertQuery(node: InsertQueryNode, queryId?: QueryId): InsertQueryNode {
    const query = super.transformInsertQuery(node, queryId)
    const reference = query.into && this.#tenant(query.into)
    if (!reference) return query
    const rows = insertedRows(query, this.#organisationId)
    return query.onConflict
      ? { ...query, ...rows, onConflict: this.#onConflict(query.onConflict, reference) }
      : { ...query, ...rows }
  }

  // On the join itself and not in `where`: there, it would turn a left join into an inner one.
  protected override transformJoin(node: JoinNode, queryId?: QueryId): JoinNode {
    const join = super.transformJoin(node, queryId)
    const reference = this.#tenant(join.table)
    if (!reference) return join
    if (join.joinType === 'RightJoin' || join.joinType === 'FullJoin')
      throw new OutsideOrganisation('A right or full join cannot be fenced: write it as a left join.')
    if (!join.on) return join
    const on = AndNode.create(ParensNode.create(join.on.on), this.#condition(reference))
    return { ...join, on: OnNode.create(on) }
  }

  protected override transformMergeQuery(node: MergeQueryNode, queryId?: QueryId): MergeQueryNode {
    if (this.#tenant(node.into))
      throw new OutsideOrganisation('A merge cannot be fenced: write an insert with `on conflict`.')
    return super.transformMergeQuery(node, queryId)
  }

  #withConditions<Query extends { where?: WhereNode }>(
    query: Query,
    tables: readonly OperationNode[],
  ): Query {
    const references = tables.flatMap((table) => this.#tenant(table) ?? [])
    if (references.length === 0) return query
    return { ...query, where: this.#where(query.where, references) }
  }

  #where(where: WhereNode | undefined, references: TableNode[]): WhereNode {
    const all = references.map((reference) => this.#condition(reference))
    const given = where ? [ParensNode.create(where.where)] : []
    return WhereNode.create([...given, ...all].reduce((left, right) => AndNode.create(left, right)))
  }

  #condition(table: TableNode): OperationNode {
    const column = ReferenceNode.create(ColumnNode.create('organisation_id'), table)
    return BinaryOperationNode.create(
      column,
      OperatorNode.create('='),
      ValueNode.create(this.#organisationId),
    )
  }

  #onConflict(conflict: OnConflictNode, table: TableNode): OnConflictNode {
    if (!conflict.updates) return conflict
    this.#insistOnUpdates(conflict.updates)
    return { ...conflict, updateWhere: this.#where(conflict.updateWhere, [table]) }
  }

  #insistOnUpdates(updates: readonly ColumnUpdateNode[] = []) {
    for (const { column } of updates)
      if (ColumnNode.is(column) && column.column.name === 'organisation_id')
        throw new OutsideOrganisation('A row never changes organisation.')
  }

  /** How the query calls this tenant table (its alias, or its name); undefined for anything else. */
  #tenant(node: OperationNode): TableNode | undefined {
    const table = AliasNode.is(node) ? node.node : node
    if (!TableNode.is(table)) return undefined
    const { schema, identifier } = table.table
    if (!schema || !this.#tables.has(`${schema.name}.${identifier.name}`)) return undefined
    if (!AliasNode.is(node)) return table
    return IdentifierNode.is(node.alias) ? TableNode.create(node.alias.name) : table
  }
}

function unconditionalJoins(joins: readonly JoinNode[] = []) {
  return joins.filter((join) => !join.on).map((join) => join.table)
}
