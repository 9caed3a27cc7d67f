// What is used of @electric-sql/pglite. Its own types name the DOM.
interface Results {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
interface Asking {
  query(sql: string, params?: readonly unknown[]): Promise<Results>;
  exec(sql: string): Promise<unknown>;
}
export class PGlite implements Asking {
  constructor(folder: string, options?: Readonly<Record<string, unknown>>);
  readonly waitReady: Promise<void>;
  query(sql: string, params?: readonly unknown[]): Promise<Results>;
  exec(sql: string): Promise<unknown>;
  transaction<T>(work: (within: Asking) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
