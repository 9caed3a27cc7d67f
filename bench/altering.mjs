/** How a number that decides something is declared: `const LONGEST = 5;` */
export const THRESHOLD = /^(?:export )?const ([A-Z][A-Z0-9_]*) = ([0-9][0-9._]*);/gm;

/**
 * A plugin that gives one threshold another value while it bundles.
 * @throws when the file declares no such threshold.
 */
export function altering(told, absolute) {
  const [, file, name, value] = /^(.+):([A-Z][A-Z0-9_]*)=([0-9._]+)$/.exec(told) ?? [];
  if (!file) throw new Error(`STET_ALTER: "${told}" is not FILE:NAME=VALUE`);
  return {
    name: 'altering',
    enforce: 'pre',
    transform(code, id) {
      if (id !== absolute(file)) return null;
      let found = false;
      const altered = code.replace(THRESHOLD, (whole, own, number) => {
        if (own !== name) return whole;
        found = true;
        return whole.replace(`= ${number};`, `= ${value};`);
      });
      if (!found) throw new Error(`STET_ALTER: ${file} declares no ${name}`);
      return { code: altered, map: null };
    },
  };
}
