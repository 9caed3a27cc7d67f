import type { Examined } from '../../archive/findings.ts';
import type { ReadPart } from '../../archive/sources.ts';
import type { HouseStyle } from '../house-style.ts';
import type { Columns } from './columns.ts';

/** What all work of an audit has in common, whichever process does it. */
export interface AuditSettings extends HouseStyle {
  /** The version of Stet: another may compare otherwise. */
  readonly stet: string;
  /** Absolute path of the output folder. */
  readonly folder: string;
  readonly columns: Columns;
}

export interface ReadTask {
  readonly task: 'read';
  readonly id: number;
  readonly side: ReadPart['source']['side'];
  readonly key: string;
  readonly place: string;
}

export interface ExamineTask {
  readonly task: 'examine';
  readonly id: number;
  readonly key: string;
  /** Whether its own collection is searched. */
  readonly alone: boolean;
  readonly body: string;
  readonly basis: string | null;
  readonly finding: string | null;
  readonly candidates: readonly { readonly key: string; readonly body: string }[];
}

export type Task = ReadTask | ExamineTask;

/** What a process is told: once how, then what. */
export type ToHand = { readonly settings: AuditSettings; readonly created: string } | Task;

/** What it answers. The last answer to a task has `over`. */
export type FromHand = { readonly id: number; readonly over: boolean } & ({ readonly part: ReadPart } | { readonly examined: Examined });
