/** Values that a query is given, by their places `$1`, `$2`; lists are SQL's arrays. */
export type Values = readonly (string | number | boolean | null | readonly (string | number | null)[])[];

export type Found = Readonly<Record<string, unknown>>;

/** Asks in SQL; every query is one that both engines understand. */
export type SqlQuery = <R = Found>(sql: string, values?: Values) => Promise<readonly R[]>;

/** A database: PGlite in a folder, or a PostgreSQL server. */
export interface Engine {
  /** True where no other process can have this database open. */
  readonly alone: boolean;
  readonly ask: SqlQuery;
  /** All that is asked inside happens, or nothing. Asked again when the line broke: what it does must bear being done twice. */
  together<T>(work: (ask: SqlQuery) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Trouble with a store that a person can mend, in one line. */
export class StoreRefusal extends Error {}
