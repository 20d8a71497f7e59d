/** The cases of the desk. */
export const databaseName = 'residence-routes-cases'
/** Where the check keeps the answers of one person, apart from the desk: with a passphrase of its own, or with none. */
export const keptDatabaseName = 'residence-routes-kept'
/** All that this site may hold. */
export const databaseNames: readonly string[] = [databaseName, keptDatabaseName]
