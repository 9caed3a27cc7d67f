import { EXIT, type ExitCode, Refusal } from './exit-codes.ts';
import { plainLine } from './print.ts';
import { USAGE } from './usage.ts';

type Command = (args: readonly string[]) => Promise<ExitCode>;

// Each command is loaded when it is called: what `compare` does not need, it does not pay for.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  compare: async () => (await import('./compare.ts')).compareCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  extract: async () => (await import('./extract.ts')).extractCommand,
  batch: async () => (await import('./batch.ts')).batchCommand,
  audit: async () => (await import('./audit/audit.ts')).auditCommand,
  watch: async () => (await import('./watch/watch.ts')).watchCommand,
  history: async () => (await import('./watch/history.ts')).historyCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  open: async () => (await import('./open.ts')).openCommand,
};

declare const STET_VERSION: string;

async function run(argv: readonly string[]): Promise<ExitCode> {
  const [name, ...args] = argv;
  if (name === '--version' || name === '-V') {
    process.stdout.write(`${STET_VERSION}\n`);
    return EXIT.done;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(USAGE.main);
    return name === undefined ? EXIT.refused : EXIT.done;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new Refusal(`unknown command "${name}"; \`stet --help\` lists the commands`);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(USAGE[name as keyof typeof USAGE]);
    return EXIT.done;
  }
  return (await load())(args);
}

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    const { message, stack } = error as Error;
    const refused = error instanceof Refusal;
    process.stderr.write(
      plainLine(`stet: ${refused ? message : `${message} (please report it with the sources, if you may share them)`}\n`),
    );
    if (!refused && process.env.STET_DEBUG) process.stderr.write(`${stack}\n`);
    process.exitCode = EXIT.refused;
  }
}

void main();
