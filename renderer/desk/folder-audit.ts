import type { Parts } from './context.ts';
import { type FolderFile, readable } from './folder.ts';

/** Audits the files of a folder that was chosen or dropped; none: the person changed their mind. */
export async function auditOf(
  chosen: Promise<readonly FolderFile[]>,
  { audit, desk, filing }: Pick<Parts, 'audit' | 'desk' | 'filing'>,
): Promise<void> {
  try {
    const files = await chosen;
    if (files.length === 0) return;
    const name = files[0]?.key.split('/')[0] ?? '';
    await audit.auditFiles(name, await readable(files, desk.collator.endings));
  } catch (fault) {
    filing.notice = fault instanceof Error ? fault.message : String(fault);
  }
}
