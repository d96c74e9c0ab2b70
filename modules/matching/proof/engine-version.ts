/** What a run records beside its result: another version may break ties otherwise. A test keeps it true. */
export const engineVersion = '0.1.0'
