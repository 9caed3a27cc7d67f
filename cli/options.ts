import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Refusal } from './exit-codes.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options and positional arguments of one command.
 * @throws Refusal in one line, ending in where help is to be had.
 */
export function parse<const T extends Options>(command: string, args: readonly string[], options: T) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const line = (error as Error).message.split(/\. (?=To specify|Did you)|\n/)[0]?.replace(/\.$/, '');
    throw new Refusal(`${line}; \`stet ${command} --help\` lists the options`);
  }
}

/**
 * The one of `choices` that a person named.
 * @throws Refusal listing the choices.
 */
export function choose<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Refusal(`--${name}: unknown value "${value}"; choose one of ${choices.join(', ')}`);
  return found;
}
