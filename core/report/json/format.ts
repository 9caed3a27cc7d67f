import type { Format } from '../format.ts';

export const JSON_FORMAT: Format<'json'> = {
  name: 'json',
  title: 'JSON',
  says: 'Everything, for programs',
  mediaType: 'application/json',
  extension: 'json',
  binary: false,
  load: async () => (await import('./json.ts')).toJson,
};
