import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { remembered } from '../host/remembered.ts';
import { writeWhole } from '../host/write-whole.ts';

/** Where a server of this folder was found, and what opened it: kept so that a page that is still open goes on when the server is started again. */
export interface Standing {
  readonly port: number;
  readonly token: string;
}

const FILE = 'server.json';

const isStanding = (value: unknown): value is Standing => {
  const { port, token } = (value ?? {}) as Partial<Record<keyof Standing, unknown>>;
  return (
    typeof port === 'number' && Number.isInteger(port) && port > 0 && port < 65536 && typeof token === 'string' && /^[\w-]{43}$/.test(token)
  );
};

/** The standing of the last server of this folder; null where there was none. A damaged one is none: the next server has another. */
export const lastStanding = (folder: string): Promise<Standing | null> => remembered(join(folder, FILE), isStanding, () => {});

/** Readable to its owner alone, as the folder is. That it cannot be kept costs a page that is open its server, no work: never throws. */
export async function keepStanding(folder: string, standing: Standing): Promise<void> {
  await writeWhole(join(folder, FILE), `${JSON.stringify(standing)}\n`).catch(() => {});
}

export const freshToken = (): string => randomBytes(32).toString('base64url');
