export * from './file.ts';
export * from './story.ts';
