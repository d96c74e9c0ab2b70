import { sql, type ExpressionBuilder } from 'kysely'
import type { Tables } from '../../../database/tables.ts'

/** Not written while the author and this person had blocked one another, whoever did it. */
export const isReceivedBy =
  (personId: string) =>
  ({ not, exists, selectFrom }: ExpressionBuilder<Tables, 'conversations.messages'>) =>
    not(
      exists(
        selectFrom('conversations.blocks')
          .select('conversations.blocks.personId')
          .whereRef('conversations.blocks.relationshipId', '=', 'conversations.messages.relationshipId')
          .where(
            sql<boolean>`(blocks.person_id, blocks.blocked_id) in
              ((${personId}::uuid, messages.author_id), (messages.author_id, ${personId}::uuid))`,
          )
          .where(
            sql<boolean>`messages.number > blocks.after_number
              and messages.number <= coalesce(blocks.until_number, messages.number)`,
          ),
      ),
    )
