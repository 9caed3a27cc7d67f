// What is used of pg, which brings no types along.
interface Results {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
export interface Client {
  query(sql: string, params?: readonly unknown[]): Promise<Results>;
  release(error?: Error | boolean): void;
  on(event: 'error', listener: (error: Error) => void): void;
  off(event: 'error', listener: (error: Error) => void): void;
}
export class Pool {
  constructor(options: Readonly<Record<string, unknown>>);
  connect(): Promise<Client>;
  end(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): void;
}
