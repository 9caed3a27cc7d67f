// What keeps a person's work in files, for the process that is killed and for the one that looks afterwards.
export { Drafts } from '../../host/drafts.ts';
export { SettingsFile } from '../../host/settings.ts';
export { Stories } from '../../host/stories.ts';
export { sweepParts } from '../../host/write-whole.ts';
