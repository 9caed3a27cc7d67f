import type { DeskCommand, Parts } from '../context.ts';
import { pickFolder } from '../folder.ts';
import { auditOf } from '../folder-audit.ts';

const atPair = ({ audit }: Parts): boolean => audit.at !== null && !audit.listed;

/** An audit's list and its pairs. */
export const AUDIT: readonly DeskCommand[] = [
  { name: 'open-audit', says: 'Open an audit…', group: 'Story', does: ({ audit }) => void audit.openFolder() },
  { name: 'audit-folder', says: 'Audit a folder of pages…', group: 'Story', does: (parts) => void auditOf(pickFolder(), parts) },
  {
    name: 'audit-list',
    says: 'The list of the audit, or back to the pair',
    group: 'Story',
    keys: [{ key: 'g' }],
    enabled: ({ audit }) => audit.index !== null,
    checked: ({ audit }) => audit.listed,
    does: ({ audit }) => {
      audit.open = !audit.open;
    },
  },
  {
    name: 'next-pair',
    says: 'Next pair of the audit',
    group: 'Story',
    keys: [{ key: ']' }],
    enabled: atPair,
    does: ({ audit }) => void audit.turn(1),
  },
  {
    name: 'previous-pair',
    says: 'Previous pair of the audit',
    group: 'Story',
    keys: [{ key: '[' }],
    enabled: atPair,
    does: ({ audit }) => void audit.turn(-1),
  },
];
