import type { Format } from '../format.ts';

export const CRITICMARKUP: Format<'criticmarkup'> = {
  name: 'criticmarkup',
  title: 'CriticMarkup',
  says: 'The text with its changes marked',
  mediaType: 'text/markdown',
  extension: 'critic.md',
  binary: false,
  load: async () => (await import('./criticmarkup.ts')).toCriticMarkup,
};
