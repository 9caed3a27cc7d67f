import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ACCIDENTAL_KINDS, BLOCK_KINDS, FLAG_KINDS, SUBSTANTIVE_KINDS } from '../../core/model/index.ts';
import { fold, report } from '../../core/report/index.ts';
import { toJson } from '../../core/report/json/json.ts';
import { OPTIONS, picture, pictures, reportOf, withFlags } from './picture.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/stet-report-1.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const faults = (json: string): unknown => (validate(JSON.parse(json)) ? [] : validate.errors);

describe('the JSON report keeps to its schema', () => {
  test('an entry of every relation', () => {
    expect(
      faults(toJson(reportOf('headline: A title', 'Same.', 'One.[¶| ]Two.', 'One.[ |¶]Two.', '- Gone.', '+ New.', '@2 Moved [was|is].'))),
    ).toEqual([]);
  });

  test('several witnesses, flags, marks and folded edits', () => {
    const [b, c] = pictures(['The [harbour|harbor|spelling] is shut.'], ['The harbour [is|was] shut.']);
    if (!b || !c) throw new Error('two pictures');
    const several = report([withFlags(b, { kind: 'credit-dropped' }), c], OPTIONS);
    expect(faults(toJson(fold(several, { only: 'substantive' })))).toEqual([]);
  });

  test('a report of another schema, or with a count below nothing, is refused', () => {
    const good = reportOf('One [was|is] here.');
    expect(faults(toJson({ ...good, schema: 'stet-report/2' as 'stet-report/1' }))).not.toEqual([]);
    expect(faults(toJson({ ...good, tally: { ...good.tally, moved: -1 } }))).not.toEqual([]);
  });

  test('the schema names every kind of block, edit and flag that the model has', () => {
    const { block, edit, flag } = schema.$defs;
    expect(block.properties.kind.enum).toEqual(BLOCK_KINDS);
    expect(edit.properties.kind.enum).toEqual([...ACCIDENTAL_KINDS, ...SUBSTANTIVE_KINDS]);
    expect(flag.properties.kind.enum).toEqual(FLAG_KINDS);
  });

  test('a report survives JSON there and back', () => {
    const told = report([picture('It rose to [5|6|number].')], OPTIONS);
    expect(JSON.parse(toJson(told))).toEqual(told);
  });
});
