const MONGO_WRITE_CONFLICT = 112

/** Whether a save lost a race with another one in the database, so that trying again may succeed. */
export function isWriteConflict(error: unknown): boolean {
  const {
    code,
    message = '',
    errorLabels,
    cause,
  } = (error ?? {}) as {
    code?: unknown
    message?: string
    errorLabels?: string[]
    cause?: unknown
  }
  if (code === MONGO_WRITE_CONFLICT || code === 'SQLITE_BUSY') return true
  if (errorLabels?.includes('TransientTransactionError')) return true
  if (/write ?conflict|SQLITE_BUSY|database is locked/i.test(message)) return true
  return cause !== undefined && cause !== error && isWriteConflict(cause)
}
