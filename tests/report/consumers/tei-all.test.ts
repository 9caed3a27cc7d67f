import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { toTei } from '../../../core/report/tei/tei.ts';
import { randomReports, storyReports } from './reports.ts';

// What TEI All allows, element by element: the table that an editor for TEI ships for completion, made by its makers from the
// schema itself. It knows children and attributes, not their order or number; for those see tei-parallel.rng.
const TABLE = new URL('../../../node_modules/@jinntec/jinn-codemirror/dist/tei.json', import.meta.url);
interface Allowed {
  readonly children: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}
const { elements } = JSON.parse(readFileSync(TABLE, 'utf8')) as {
  elements: readonly { name: string; children: readonly string[]; attributes: readonly { name: string }[] }[];
};
const TEI_ALL: ReadonlyMap<string, Allowed> = new Map(
  elements.map((e) => [e.name, { children: new Set(e.children), attributes: new Set(e.attributes.map((a) => a.name)) }]),
);

/** Where a document goes beyond TEI All, each in a few words. */
function strays(tei: string): readonly string[] {
  const found = new Set<string>();
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const allowed = TEI_ALL.get(name);
        const parent = open.at(-1);
        if (!allowed) found.add(`no element ${name}`);
        if (parent !== undefined && !TEI_ALL.get(parent)?.children.has(name)) found.add(`${name} in ${parent}`);
        for (const attribute of Object.keys(attributes)) {
          if (!/^xml(ns|:)/.test(attribute) && !allowed?.attributes.has(attribute)) found.add(`${name}/@${attribute}`);
        }
        open.push(name);
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(tei);
  return [...found];
}

describe('TEI All allows every element, child and attribute', () => {
  it('of the sample stories and of random comparisons', async () => {
    for (const [name, report] of [...(await storyReports()), ...randomReports(60)]) {
      expect(strays(toTei(report) as string), name).toEqual([]);
    }
  });

  it('and the check sees what is not', () => {
    expect(
      strays('<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p colour="red"><app><p/></app></p></body></text></TEI>'),
    ).toEqual(['p/@colour', 'p in app']);
  });
});
