/** What stopped the saving is told by a banner with a choice: the form keeps its draft and says nothing above it. */
export class ConflictShown extends Error {
  override readonly name = 'ConflictShown'
}
