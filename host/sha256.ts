/** Hex SHA-256. Node's own crypto is asked for when a hash is: who wants none does not wait for it. */
export const sha256 = (bytes: Uint8Array): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');
