/** Says what is wrong with a value that came from outside, naming the place (`bytes`, `enabled[2]`); null when it is right. */
export type Shape = (value: unknown, place: string) => string | null;

const wrong = (place: string, wanted: string): string => `${place} is not ${wanted}`;

export const flag: Shape = (value, place) => (typeof value === 'boolean' ? null : wrong(place, 'true or false'));

/** A string of at most `longest` UTF-16 units without NUL. */
export const text =
  (longest: number): Shape =>
  (value, place) =>
    typeof value !== 'string' || value.includes('\0')
      ? wrong(place, 'text')
      : value.length > longest
        ? `${place} is longer than ${longest} characters`
        : null;

/** A string that the whole of `pattern` matches; patterns carry their own limits of length. */
export const matching =
  (pattern: RegExp, wanted: string): Shape =>
  (value, place) =>
    typeof value === 'string' && pattern.test(value) ? null : wrong(place, wanted);

export const oneOf =
  (words: readonly string[]): Shape =>
  (value, place) =>
    typeof value === 'string' && words.includes(value) ? null : wrong(place, 'one of its words');

/** A finite number. */
export const finite: Shape = (value, place) => (typeof value === 'number' && Number.isFinite(value) ? null : wrong(place, 'a number'));

export const bytes =
  (largest: number): Shape =>
  (value, place) =>
    !(value instanceof Uint8Array) ? wrong(place, 'bytes') : value.byteLength > largest ? `${place} is larger than ${largest} bytes` : null;

export const orNull =
  (shape: Shape): Shape =>
  (value, place) =>
    value === null ? null : shape(value, place);

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value, place) =>
    shapes.some((shape) => shape(value, place) === null) ? null : wrong(place, 'of any kind allowed here');

export const listOf =
  (shape: Shape, most: number): Shape =>
  (value, place) => {
    if (!Array.isArray(value)) return wrong(place, 'a list');
    if (value.length > most) return `${place} has more than ${most} members`;
    for (const [i, member] of value.entries()) {
      const fault = shape(member, `${place}[${i}]`);
      if (fault !== null) return fault;
    }
    return null;
  };

const isRecord = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A plain object with exactly these fields; those in `optional` may be missing, others may not be added. */
export const record =
  (fields: Readonly<Record<string, Shape>>, optional: readonly string[] = []): Shape =>
  (value, place) => {
    if (!isRecord(value)) return wrong(place, 'an object');
    for (const name of Object.keys(value)) if (!Object.hasOwn(fields, name)) return `${place} has a field too many: ${name.slice(0, 40)}`;
    for (const [name, shape] of Object.entries(fields)) {
      if (!Object.hasOwn(value, name)) {
        if (optional.includes(name)) continue;
        return `${place} lacks ${name}`;
      }
      const fault = shape(value[name], place === '' ? name : `${place}.${name}`);
      if (fault !== null) return fault;
    }
    return null;
  };

/** A plain object used as a dictionary; its JSON is at most `longest` UTF-16 units. */
export const dictionaryOf =
  (key: RegExp, shape: Shape, longest: number): Shape =>
  (value, place) => {
    if (!isRecord(value)) return wrong(place, 'an object');
    for (const [name, member] of Object.entries(value)) {
      if (!key.test(name)) return `${place} has a name that is not allowed`;
      const fault = shape(member, `${place}.${name}`);
      if (fault !== null) return fault;
    }
    return JSON.stringify(value).length > longest ? `${place} is larger than ${longest} characters` : null;
  };

/** No argument at all. */
export const nothing: Shape = (value, place) => (value === undefined ? null : wrong(place, 'empty'));
